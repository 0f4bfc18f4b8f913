import type { ContactCreate, Contacts } from 'contactkit';

/** All that is known of a person. Each provider takes what it has a place for. */
const person: ContactCreate = {
  externalId: 'crm-2077',
  username: 'nora_lindqvist',
  fullName: 'Nora Lindqvist',
  firstName: 'Nora',
  lastName: 'Lindqvist',
  emails: ['nora@fjord.example'],
  phones: ['+16175550143'],
  tags: ['lead'],
  attributes: { plan: 'trial' },
};

/** Leads the person through a provider, whichever it is, and tells what happened. */
export async function visit(contacts: Contacts): Promise<string[]> {
  const { provider, capabilities } = contacts;
  const steps: string[] = [];
  const tell = (operation: string, result: unknown) => steps.push(`${provider} ${operation}: ${result}`);

  // What has no place at the provider is left out here, and the mapping names it.
  const { id, mapping } = await contacts.create(person, { lossy: 'drop' });
  const dropped = Object.keys(mapping).filter((field) => mapping[field]?.outcome === 'dropped');
  tell('create', `${id}, without ${dropped.join(', ')}`);

  // What only some providers can do is asked for; the compiler knows it from then on.
  if (contacts.supports('count')) tell('count', await contacts.count());
  if (contacts.supports('findBy.phone')) {
    const found = await contacts.findBy.phone('+16175550143');
    tell(
      'findBy.phone',
      found.map((contact) => contact.id),
    );
  } else if (contacts.supports('findBy.externalId')) {
    const found = await contacts.findBy.externalId('crm-2077');
    tell(
      'findBy.externalId',
      found.map((contact) => contact.id),
    );
  }
  if (contacts.supports('search')) {
    const page = await contacts.search('lindqvist');
    tell('search', page.contacts.length);
  }
  if (contacts.supports('tags.set')) tell('tags.set', await contacts.tags.set(id, ['customer']));

  // Where a field is kept is data: a name goes where there is a place for it.
  const name = capabilities.fields.fullName?.update ? { fullName: 'Nora Berg' } : { lastName: 'Berg' };
  const changed = await contacts.update(id, name);
  tell('update', changed.fullName ?? `${changed.firstName} ${changed.lastName}`);

  let listed = 0;
  for await (const _ of contacts.iterate()) listed += 1;
  tell('iterate', `${listed} contacts, ${capabilities.pages.largest} a page`);

  await contacts.delete(id);
  tell('delete', id);
  return steps;
}
