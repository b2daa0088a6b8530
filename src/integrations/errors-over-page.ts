import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { onErrors } from '../diagnostics/error-channel.ts';
import { errorsBelow } from '../diagnostics/messages/alike.ts';
import { CLOSE_ERRORS } from '../diagnostics/messages/overlay.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { ASKED, TOLD, type ToldErrors } from './told-errors.ts';

/**
 * In dev, the errors of the content stand over the page that is open in the browser, with file and line,
 * until they are mended: who writes does not look at the terminal.
 */
export function errorsOverPage(): AstroIntegration {
  return {
    name: 'khabar:errors-over-page',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const script = fileURLToPath(new URL('./show-errors.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(script)};`);
        updateConfig({ vite: { plugins: [errorTeller()] } });
      },
    },
  };
}

/** A Vite plugin: tells every open page which errors there are, and each that asks. */
function errorTeller(): Plugin {
  const errors = new Map<string, readonly Problem[]>();
  let tellAll = () => {};
  onErrors((folder, found) => {
    errors.set(folder, found);
    tellAll();
  });
  const told = (): ToldErrors => {
    const all = [...errors.values()].flat();
    return { heading: errorsBelow(all.length), close: CLOSE_ERRORS, errors: all };
  };
  return {
    name: 'khabar:error-teller',
    apply: 'serve',
    configureServer({ environments }) {
      const { hot } = environments.client ?? {};
      tellAll = () => hot?.send(TOLD, told());
      hot?.on(ASKED, (_data, client) => client.send(TOLD, told()));
    },
  };
}
