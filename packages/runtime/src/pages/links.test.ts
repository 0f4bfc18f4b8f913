import { describe, expect, it } from 'vitest';
import { createThings, rejectionOf } from '../../test/things.js';
import { type CallOptions, followLinks, iterate, PaginationError, pages } from '../index.js';
import { nextLinkOf } from './links.js';

describe('a walk along links', () => {
  interface Query {
    q?: string;
    page?: number;
  }

  /** Walks a list by the `Link` headers of its answers, and tells which URLs were asked for. */
  function walkOf(links: string[], options: CallOptions = {}) {
    const asked: string[] = [];
    const query: Query = { q: 'a' };
    const things = createThings({
      retry: 1,
      fetch: async (url) => {
        const place = asked.push(url) - 1;
        const link = links[place];
        if (link === 'broken')
          return new Response('', { status: 503, headers: { link: '<?q=wrong>; rel=next' } });
        return Response.json([{ id: String(place) }], { headers: link === undefined ? {} : { link } });
      },
    });
    const walk = {
      operation: 'things.list',
      query,
      prefetch: true,
      items: (body: object[]) => body,
      ...followLinks<Query, object[]>(
        {
          operation: 'things.list',
          url: 'http://things.test/things',
          scalars: ['page'],
          list: async (query, options) => [await things.list(query, options)].flat(),
        },
        options,
      ),
    };
    return { walk, asked };
  }

  async function checkpointsOf(links: string[]) {
    const { walk, asked } = walkOf(links);
    const checkpoints = [];
    for await (const { checkpoint } of pages(walk)) checkpoints.push(checkpoint);
    return { checkpoints, asked };
  }

  describe('followLinks', () => {
    it('asks for what the link says, and for nothing that it does not say', async () => {
      const { checkpoints, asked } = await checkpointsOf([
        '</things?page=2&size=9>; rel="next"',
        '<http://things.test/things?token=x%2By&token=z&page=last>; rel="next"',
        '</things?page=2>; rel="prev"',
      ]);
      expect(checkpoints).toEqual([
        { q: 'a' },
        { page: 2, size: '9' },
        { token: ['x+y', 'z'], page: 'last' },
      ]);
      expect(asked).toEqual([
        'http://things.test/things?q=a',
        'http://things.test/things?page=2&size=9',
        'http://things.test/things?token=x%2By&token=z&page=last',
      ]);
    });

    it.each([
      'https://things.test/things?page=2',
      'http://things.test:81/things?page=2',
      'http://evil.test/things?page=2',
      '//evil.test/things?page=2',
      '/others?page=2',
      '/things/7?page=2',
      '../?page=2',
      'http://',
    ])('does not follow %s', async (target) => {
      const { walk, asked } = walkOf([`<${target}>; rel="next"`]);
      const error = await rejectionOf(iterate(walk).next());
      expect(error).toBeInstanceOf(PaginationError);
      expect(error).toMatchObject({
        message: 'things.list: the provider links to a next page that is not of this list.',
        checkpoint: { q: 'a' },
      });
      expect(asked).toHaveLength(1);
    });

    it('takes the link of the answer, not of an attempt before it', async () => {
      const { asked } = await checkpointsOf(['broken', '<?page=2>; rel=next', '']);
      expect(asked.slice(1)).toEqual(['http://things.test/things?q=a', 'http://things.test/things?page=2']);
    });

    it('ends where a link leads back', async () => {
      const { walk } = walkOf(['<?page=2>; rel=next', '<?page=2>; rel=next', '<?page=2>; rel=next']);
      const all = async () => {
        for await (const _ of iterate(walk));
      };
      await expect(all()).rejects.toThrow('leads back');
    });

    it('leaves the caller their own look at the answers', async () => {
      const seen: number[] = [];
      const { walk } = walkOf(['<?page=2>; rel=next'], {
        onResponse: async ({ status }) => {
          await Promise.resolve();
          seen.push(status);
        },
      });
      for await (const _ of iterate(walk));
      expect(seen).toEqual([200, 200]);
    });

    it('makes no query of a name that every object has', async () => {
      const { checkpoints } = await checkpointsOf(['<?__proto__=a&__proto__=b&page=2>; rel=next']);
      expect(Object.getPrototypeOf(checkpoints[1])).toBe(Object.prototype);
      expect(Object.keys(checkpoints[1] ?? {})).toEqual(['__proto__', 'page']);
    });
  });
});

describe('nextLinkOf', () => {
  it.each([
    ['</things?page=2>; rel="next"', '/things?page=2'],
    ['</things?page=1>; rel="prev", </things?page=3>; rel="next"', '/things?page=3'],
    ['<a>;rel=next', 'a'],
    ['<a> ; REL = "Last NEXT"', 'a'],
    ['<a,b>; title="x, <c>; rel=next"; rel="first", <d>; rel=next', 'd'],
    ['<a>; title="say \\"; rel=next"; rel=prev, <d>; rel=next', 'd'],
    ['<a>; rel=prev; rel=next, <d>; rel=next', 'd'],
    ['<a>; rel=next; anchor="/other", <d>; rel=next', 'd'],
    ['<>; rel=next', ''],
  ])('finds the next page in %j', (header, target) => {
    expect(nextLinkOf(header)).toBe(target);
  });

  it.each([
    '',
    '</things?page=1>; rel="prev"',
    '</things>',
    'rel=next',
    '<a; rel=next',
    '<a>; rel="nextish"',
  ])('finds none in %j', (header) => {
    expect(nextLinkOf(header)).toBeUndefined();
  });

  it('reads what is long and broken in no time', () => {
    const started = performance.now();
    for (const part of ['<', '<a>;', '<a>; x="', '<a>; rel= ;', '"\\'])
      expect(nextLinkOf(part.repeat(20_000))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
