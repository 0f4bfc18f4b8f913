import type { Mock } from '@contactkit/mocks';
import type { BrowserPage } from '../devtools.js';
import { assert, type Check } from '../smoke/check.js';

const CONTACTS = '/api/v2/contacts';
const ADA = '+14155550101';
const EVIL = '<img src=x onerror="window.wasRun = true">';

/** What the page of a mock must do. The checks run in this order, on a page that is open and never loaded again. */
export function pageChecks({ url, twin }: Mock<'sendblue'>, page: BrowserPage): Check[] {
  const call = (method: string, body?: object) =>
    fetch(`${url}${CONTACTS}`, {
      method,
      headers: { 'sb-api-key-id': 'any', 'sb-api-secret-key': 'any', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const create = async (number: string, first_name: string) => {
    const { status } = await call('POST', { number, first_name });
    assert(status === 200, `a contact could not be created: ${status}`);
  };
  const examples = twin.contacts().length;

  return [
    {
      name: 'says whose it is',
      async run() {
        await page.until(`document.querySelector('#health')?.textContent.includes('sendblue')`);
        await page.until(`${rowsOf('contacts')}.length === ${examples}`);
        await page.evaluate('window.wasLoaded = true');
      },
    },
    {
      name: 'shows a new contact',
      async run() {
        await create(ADA, 'Ada');
        await page.until(`${rowOf('contacts', ADA)}`);
        await page.until(`document.querySelector('#total').textContent === '${examples + 1}'`);
        await page.until(`${rowOf('journal', 'contacts.create')}?.querySelector('.good')`);
      },
    },
    {
      name: 'shows its JSON',
      async run() {
        const detail = `${rowOf('contacts', ADA)}.nextElementSibling`;
        await page.evaluate(`${rowOf('contacts', ADA)}.querySelector('button').click()`);
        const shown = await page.evaluate(`${detail}.hidden ? '' : ${detail}.textContent`);
        const contact = twin.contacts().at(-1);
        assert(shown === JSON.stringify(contact, null, 2), `not the JSON of the contact: ${shown}`);
      },
    },
    {
      name: 'filters',
      async run() {
        await type(page, 'filter', '4155550101');
        await page.until(`${rowsOf('contacts')}.length === 1`);
        await type(page, 'filter', '');
        await page.until(`${rowsOf('contacts')}.length === ${examples + 1}`);
      },
    },
    {
      name: 'takes text for text',
      async run() {
        await create('+14155550102', EVIL);
        await page.until(rowOf('contacts', EVIL));
        await page.evaluate(`${rowOf('contacts', EVIL)}.querySelector('button').click()`);
        const found = await page.evaluate(`document.querySelectorAll('img').length || window.wasRun`);
        assert(!found, 'the name of a contact became an element');
      },
    },
    {
      name: 'switches a fault on',
      async run() {
        await type(page, 'times', '1');
        await page.evaluate(
          `[...document.querySelectorAll('#known button')].find(({ textContent }) => textContent === 'rateLimited').click()`,
        );
        await page.until(`document.querySelector('#active li')?.textContent.includes('1 left')`);
        const statuses = [(await call('GET')).status, (await call('GET')).status];
        assert(statuses.join() === '429,200', `the next calls got ${statuses}`);
        await page.until(`${rowOf('journal', 'rateLimited')}?.querySelector('.warn')`);
        await page.until(`!document.querySelector('#active li')`);
      },
    },
    {
      name: 'shows an error',
      async run() {
        // The page would not send this by itself.
        await page.evaluate(`document.querySelector('#times').removeAttribute('min')`);
        await type(page, 'times', '-1');
        await page.evaluate(`document.querySelector('#known button').click()`);
        await page.until(`document.querySelector('#status.error')?.textContent.includes("'times'")`);
        await type(page, 'times', '');
      },
    },
    {
      name: 'seeds',
      async run() {
        await page.evaluate(`document.querySelector('#seed').click()`);
        await page.until(`${rowsOf('contacts')}.length === ${examples + 22}`);
      },
    },
    {
      name: 'resets',
      async run() {
        await page.evaluate(`document.querySelector('#reset').click()`);
        await page.until(`${rowsOf('contacts')}.length === ${examples} && ${rowsOf('journal')}.length === 0`);
        assert(twin.contacts().length === examples, 'the mock was not reset');
      },
    },
    {
      name: 'changes the tenant',
      async run() {
        await type(page, 'tenant', 'other');
        await page.evaluate(`document.querySelector('#tenant').dispatchEvent(new Event('change'))`);
        await page.evaluate(`document.querySelector('#clear').click()`);
        await page.until(`document.querySelector('#total').textContent === '0'`);
        assert(twin.contacts().length === examples, 'the contacts of somebody else were cleared');
      },
    },
    {
      name: 'asks the mock for nothing else',
      async run() {
        const notes = twin.journal.list().map(({ path }) => path);
        assert(notes.length === 0, `the page asked for ${notes.join(', ')}`);
        assert((await page.evaluate('window.wasLoaded')) === true, 'the page was loaded again');
      },
    },
  ];
}

/** Rows of a table, without those that show details. */
function rowsOf(table: string): string {
  return `[...document.querySelectorAll('#${table} tr:not(.detail)')]`;
}

/** The first row that has a cell with this text. */
function rowOf(table: string, text: string): string {
  return `${rowsOf(table)}.find(({ cells }) => [...cells].some(({ textContent }) => textContent === ${JSON.stringify(text)}))`;
}

async function type(page: BrowserPage, field: string, text: string): Promise<void> {
  const input = `document.querySelector('#${field}')`;
  await page.evaluate(`${input}.value = ${JSON.stringify(text)}, ${input}.dispatchEvent(new Event('input'))`);
}
