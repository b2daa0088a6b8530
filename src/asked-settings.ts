import { nameQuestion, noteQuestion } from './cache/questions.ts';

const SETTING = 'setting';

/**
 * Settings of which each that is read is a question (`memoize-per-build.ts`): a page stays while those that it
 * has read are as they were. What is read while modules load nobody notes.
 */
export function askedByName<Settings extends object>(settings: Settings): Settings {
  // Without a name it is asked what all of them are, and which there are.
  const ask = async (name?: string): Promise<unknown> =>
    name === undefined ? settings : Reflect.get(settings, name);
  nameQuestion(SETTING, { ask });
  const note = (name: string | symbol) => {
    if (typeof name === 'string') noteQuestion(SETTING, [name]);
  };
  return new Proxy(settings, {
    get(all, name) {
      note(name);
      return Reflect.get(all, name);
    },
    has(all, name) {
      note(name);
      return Reflect.has(all, name);
    },
    ownKeys(all) {
      noteQuestion(SETTING, []);
      return Reflect.ownKeys(all);
    },
  });
}
