import { expect, it } from 'vitest';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  collectFrom,
  describe as describeOne,
  it as itOne,
} from '../../../../src/commands/testing/mutation/collected-tests.ts';
import { runEach } from '../../../../src/commands/testing/mutation/run-each.ts';

/** What is done, in its order. */
function written(said: string[]) {
  const tests = collectFrom('a.test.ts');
  beforeAll(() => said.push('file{'));
  afterAll(() => said.push('}file'));
  beforeEach(() => said.push('('));
  afterEach(() => said.push(')'));
  itOne('first', () => said.push('first'));
  describeOne('a group', () => {
    beforeAll(async () => said.push('group{'));
    afterAll(() => said.push('}group'));
    beforeEach(() => said.push('['));
    afterEach(() => said.push(']'));
    itOne.each([
      ['one', 1],
      ['two', 2],
    ])('row %s', (_name, cell) => said.push(`row ${cell}`));
    itOne('fails', async () => {
      said.push('fails');
      throw new Error('it had to be so');
    });
  });
  describeOne.each(['أ', 'ب'])('letter %s', (letter) =>
    itOne('is one', () => said.push(String(letter))),
  );
  return tests;
}

it('tests are named by their file, their place in it and all that is around them', () => {
  expect(written([]).map(({ id }) => id)).toEqual([
    'a.test.ts#0 first',
    'a.test.ts#1 a group row one',
    'a.test.ts#2 a group row two',
    'a.test.ts#3 a group fails',
    'a.test.ts#4 letter أ is one',
    'a.test.ts#5 letter ب is one',
  ]);
});

it('each test runs between what goes around it, and one that fails ends like others', async () => {
  const said: string[] = [];
  const outcomes: (string | undefined)[] = [];
  await runEach(written(said), {
    ends: (_test, outcome) => {
      outcomes.push(outcome);
      return true;
    },
  });
  expect(said.join(' ')).toBe(
    'file{ ( first ) group{ ( [ row 1 ] ) ( [ row 2 ] ) ( [ fails ] ) }group ( أ ) ( ب ) }file',
  );
  expect(outcomes.map((outcome) => outcome ?? 'right')).toEqual([
    ...['right', 'right', 'right', 'it had to be so', 'right', 'right'],
  ]);
});

it('one test alone has all around it, and none follows where no more are asked for', async () => {
  const said: string[] = [];
  await runEach(written(said).slice(2), { ends: () => false });
  expect(said.join(' ')).toBe('file{ group{ ( [ row 2 ] ) }group }file');
});

it('a test that waits for what never comes ends, and others follow', async () => {
  const tests = collectFrom('a.test.ts');
  itOne('waits', () => new Promise(() => undefined));
  itOne('does not', () => undefined);
  const outcomes: (string | undefined)[] = [];
  const ends = (_test: unknown, outcome: string | undefined) => outcomes.push(outcome) > 0;
  await runEach(tests, { ends }, 1);
  expect(outcomes).toEqual(['It waits for ever.', undefined]);
});
