/** A member of a club, as its list has it. */
export interface Member {
  /** Number on the card, from 1. */
  no: number;
  name: string;
  mail: string | null;
  mobile: string | null;
  groups: string[];
  /** Day of joining, as `2026-11-22`. */
  joined: string;
}

/** What a new member is made of. */
export type NewMember = Pick<Member, 'name'> & Partial<Pick<Member, 'mail' | 'mobile' | 'groups'>>;

/** The members of a club: what the adapter stands in front of. */
export interface MemberList {
  /** Members with a number above `after`, in the order of the numbers. */
  read(after: number, count: number): Member[];
  find(no: number): Member | undefined;
  findByMail(mail: string): Member[];
  size(): number;
  add(member: NewMember): Member;
  /** Changes what is given; `undefined` when there is no such member. */
  change(no: number, changes: Partial<NewMember>): Member | undefined;
  /** Whether there was such a member. */
  remove(no: number): boolean;
}

/** Makes an empty list. */
export function createMemberList(): MemberList {
  const members = new Map<number, Member>();
  let last = 0;
  const all = () => [...members.values()].map((member) => ({ ...member }));
  return {
    read: (after, count) =>
      all()
        .filter(({ no }) => no > after)
        .slice(0, count),
    find: (no) => all().find((member) => member.no === no),
    findByMail: (mail) => all().filter((member) => member.mail === mail),
    size: () => members.size,
    add(member) {
      last += 1;
      const joined = new Date().toISOString().slice(0, 10);
      members.set(last, { mail: null, mobile: null, groups: [], ...member, no: last, joined });
      return { mail: null, mobile: null, groups: [], ...member, no: last, joined };
    },
    change(no, changes) {
      const member = members.get(no);
      if (!member) return undefined;
      members.set(no, { ...member, ...changes });
      return { ...member, ...changes };
    },
    remove: (no) => members.delete(no),
  };
}
