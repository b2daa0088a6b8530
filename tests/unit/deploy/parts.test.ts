import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8');
/** What GitHub puts in the place of an expression. */
const said = (expression: string) => `\${{ ${expression} }}`;
const commandsIn = (steps: readonly { readonly run?: string }[]) =>
  steps.flatMap(({ run }) => run ?? []);

describe('a workflow of GitHub', () => {
  const { jobs, on, concurrency } = parse(read('github-pages/publish-in-parts.yml'));
  const { begin, part, publish } = jobs;

  it('builds each part once, of one moment and for one address', () => {
    const all = part.strategy.matrix.part;
    expect(all).toEqual(all.map((_: number, at: number) => at + 1));
    expect(commandsIn(part.steps)).toEqual([
      `npm run build -- --part ${said('matrix.part')}/${said('strategy.job-total')} --into part`,
    ]);
    expect([part.needs, publish.needs]).toEqual(['begin', ['begin', 'part']]);
    expect(publish.env).toEqual(part.env);
    expect(publish.env).toEqual({
      SITE_URL: said('needs.begin.outputs.url'),
      SOURCE_DATE_EPOCH: said('needs.begin.outputs.instant'),
    });
    expect(commandsIn(begin.steps)).toEqual([
      expect.stringMatching(/^echo "instant=\$\(date \+%s\)" >> "\$GITHUB_OUTPUT"$/),
    ]);
  });

  it('assembles what the parts have left, and publishes it', () => {
    const uses = (steps: readonly { uses?: string; with?: object }[], name: string) =>
      steps.find((step) => step.uses?.startsWith(`actions/${name}@`))?.with;
    expect(uses(part.steps, 'upload-artifact')).toMatchObject({
      name: `part-${said('matrix.part')}`,
      path: 'part',
    });
    expect(uses(publish.steps, 'download-artifact')).toEqual({ pattern: 'part-*', path: 'parts' });
    expect(commandsIn(publish.steps)).toEqual(['npm run assemble -- parts/*']);
    expect(uses(publish.steps, 'upload-pages-artifact')).toEqual({ path: 'dist' });
  });

  it('runs as the one that is not in parts', () => {
    const whole = parse(read('github-pages/publish.yml'));
    expect([on, concurrency]).toEqual([whole.on, whole.concurrency]);
    expect(publish.environment).toEqual(whole.jobs.publish.environment);
  });
});

it('a workflow of GitLab builds parts of the pipeline’s moment, and assembles them', () => {
  const { part, publish, variables, stages } = parse(read('gitlab-pages/in-parts.gitlab-ci.yml'));
  const whole = parse(read('gitlab-pages/.gitlab-ci.yml'));
  expect(part.parallel).toBeGreaterThan(1);
  expect(part.script).toEqual([
    'export SOURCE_DATE_EPOCH=$(date -d "$CI_PIPELINE_CREATED_AT" +%s)',
    'npm run build -- --part $CI_NODE_INDEX/$CI_NODE_TOTAL',
  ]);
  expect(part.artifacts.paths).toEqual(['parts/']);
  expect([part.stage, publish.stage]).toEqual(stages);
  expect(publish.script).toEqual(['npm run assemble -- parts/*']);
  expect([publish.pages, publish.resource_group, publish.rules]).toEqual([
    whole.publish.pages,
    whole.publish.resource_group,
    whole.publish.rules,
  ]);
  expect({ ...variables, ...publish.variables }).toEqual(whole.publish.variables);
});

describe.runIf(spawnSync('make', ['--version']).status === 0)('make', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'khabar-make-'));
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$SOURCE_DATE_EPOCH $@" >> asked\n');
    chmodSync(join(folder, 'npm'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What `npm` is asked for, in its order. */
  function asked(args: readonly string[], clock?: string): readonly string[] {
    const { SOURCE_DATE_EPOCH: _clock, MAKEFLAGS: _flags, ...env } = process.env;
    const { status, stderr } = spawnSync('make', ['-f', resolve('deploy/make/Makefile'), ...args], {
      cwd: folder,
      env: {
        ...env,
        PATH: `${folder}:${process.env.PATH}`,
        ...(clock && { SOURCE_DATE_EPOCH: clock }),
      },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  }

  it('builds all parts, at once too, of one moment, and assembles them', () => {
    const lines = asked(['-j', '3', 'PARTS=3']);
    const [moment = ''] = lines[0]?.split(' ') ?? [];
    expect(moment).toMatch(/^\d{10,}$/);
    expect(lines[0]).toBe(`${moment} run prebuild`);
    expect(lines.slice(1, 4).toSorted()).toEqual(
      [1, 2, 3].map((number) => `${moment} run build -- --part ${number}/3`),
    );
    expect(lines.slice(4)).toEqual([
      `${moment} run assemble -- parts/1-of-3 parts/2-of-3 parts/3-of-3`,
    ]);
  });

  it('builds one part of a moment that is given', () => {
    expect(asked(['PARTS=8', 'parts/3-of-8'], '1741244400')).toEqual([
      '1741244400 run prebuild',
      '1741244400 run build -- --part 3/8',
    ]);
  });
});
