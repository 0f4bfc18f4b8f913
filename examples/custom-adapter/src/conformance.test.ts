import { emulate } from 'contactkit';
import { checksOf } from 'contactkit/conformance';
import { describe, it } from 'vitest';
import { members } from './member-adapter.js';
import { createMemberList } from './member-list.js';

const target = {
  provider: emulate(members(createMemberList()), [
    'search',
    'upsert',
    'tags.add',
    'tags.remove',
    'bulk.create',
    'bulk.delete',
    'findBy.phone',
  ]),
  contact: (number: number) => ({
    fullName: `Anouk Member-${number}-Vale`,
    emails: [`anouk.${number}@club.example`],
    phones: [`020 7946 0${String(100 + number)}`],
    tags: ['choir'],
  }),
  changes: {
    fullName: 'Anouk Changed',
    emails: ['changed@club.example'],
    phones: ['020 7946 0999'],
    tags: ['chess', 'rowing'],
  },
  unknownId: '999999',
};

describe('the members of a club', () => {
  it.each(checksOf(target))('$name', async ({ run }) => {
    await run();
  });
});
