import type { Random } from './context.js';

/** An invented person. Addresses and numbers are in ranges that belong to nobody. */
export interface Person {
  /** Counts from 0. Two persons of different numbers have no address, phone or id in common. */
  readonly number: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164, of the numbers that North America keeps for fiction. */
  readonly phone: string;
  readonly company: string;
  readonly city: string;
  readonly tags: readonly string[];
}

/** The most persons that there are numbers for. */
export const MOST_PEOPLE = 60_000;

const FIRST_NAMES =
  'Ada Amara Anton Bea Björn Carla Chidi Dalia Dmitri Elif Emil Farah Felix Greta Hana Hugo Ida Idris Jonas Juno Kaia Kofi Lena Luca Maya Mateo Nia Noor Otto Pia Quentin Rosa Sami Sofia Tariq Tilda Uma Viktor Wanda Yara Zeno'.split(
    ' ',
  );
const LAST_NAMES =
  'Abara Almeida Andersen Bakker Brandt Castillo Dubois Eriksen Farouk Fischer Gallo Haddad Ibarra Ito Jansen Kaplan Kowalski Lindqvist Marchetti Mbeki Moreau Nakamura Novak Okafor Olsen Petrov Quist Raman Rossi Sato Silva Tanaka Toivonen Ueda Varga Weber Yilmaz Zhou'.split(
    ' ',
  );
const COMPANIES =
  'Fjord Outfitters,Harbor & Sons,Larkspur Labs,Meridian Foods,North Pier,Orchard Print,Pinewood Studio,Quarry Coffee'.split(
    ',',
  );
const CITIES = 'Antwerp,Bergen,Cork,Graz,Lyon,Porto,Tampere,Utrecht'.split(',');
const TAGS = ['beta', 'customer', 'fair', 'lead', 'newsletter', 'partner'];

/**
 * Area codes of three digits from 310 to 909, of which each has the hundred numbers 555-0100 to 555-0199. The numbers in
 * the examples of the specs have lower ones.
 */
const FIRST_AREA = 310;
const NUMBERS_PER_AREA = 100;

/** Invents the person of a number. */
export function inventPerson(number: number, random: Random): Person {
  const firstName = pick(FIRST_NAMES, random);
  const lastName = pick(LAST_NAMES, random);
  const area = FIRST_AREA + Math.floor(number / NUMBERS_PER_AREA);
  const line = String(number % NUMBERS_PER_AREA).padStart(2, '0');
  return {
    number,
    firstName,
    lastName,
    email: `${plain(firstName)}.${plain(lastName)}.${number}@example.com`,
    phone: `+1${area}55501${line}`,
    company: pick(COMPANIES, random),
    city: pick(CITIES, random),
    tags: TAGS.filter(() => random.below(3) === 0),
  };
}

function pick(choices: readonly string[], random: Random): string {
  return choices[random.below(choices.length)] ?? '';
}

/** A name as it stands in an address: small letters without accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
