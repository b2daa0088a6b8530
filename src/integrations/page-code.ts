import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { BundledCode } from '../cache/bundled-code.ts';
import { PROJECT } from '../folders.ts';
import { ENTRIES } from './entries-in-memory.ts';

/** Astro's runtime leads from here to all pages, of which a page runs its own alone. */
const ROUTE = '\0virtual:astro:page:';

/** It names files of this copy, and has the comments, which no page has. */
const SOURCE_MAP = /\/\/# sourceMappingURL=data:\S*/g;

/** A port of this build's own, for fonts that are asked for while pages are made: none of ours is. */
const FONT_SERVER = /const __ASTRO_FONTS_SERVER_ADDRESS__ = [^;]*;/;

/** What stands for the name of a file that is named when all is bundled. */
const FILE_REFERENCE =
  /__(?:VITE_ASSET|ASTRO_ASSET_IMAGE)__([\w$]+?)__|import\.meta\.ROLLDOWN_FILE_URL_([\w$]+)/g;

const PICTURE_OF_CONTENT = /[?&]astroContentImageFlag\b/;

type Context = Rolldown.PluginContext;

/** As Vite names files: a copy of the project in another place has the same code. */
const HERE = normalizePath(realpathSync(PROJECT));

/**
 * Notes while Astro bundles which code the pages of each file of `src/pages/` run, and the addresses of the
 * scripts that they show. Content is left out, of which pages ask (`memoize-per-build.ts`).
 */
export class PageCode {
  readonly #code = new BundledCode();
  readonly #inBrowser = new Set<string>();
  /** What is no code: pictures among it, of which one name has all that have its bytes. */
  readonly #assets = new Set<string>();
  /** The name of the folder in which this build is made: other in each. */
  #ownName = '';

  /** The plugin of Vite that is told. @param ownName of the folder in which the build is made */
  plugin(ownName: string): Plugin {
    this.#ownName = ownName;
    const notes = this;
    return {
      name: 'khabar:page-code',
      apply: 'build',
      generateBundle: {
        // Astro takes scripts and styles out of the bundle that it writes into pages.
        order: 'pre',
        handler(_options, bundle) {
          if (this.environment.name === 'prerender') notes.#noteModules(this);
          if (this.environment.name === 'client') notes.#noteScripts(this, bundle);
          notes.#noteSheets(bundle);
          for (const { type, fileName } of Object.values(bundle))
            if (type === 'asset') notes.#assets.add(fileName);
        },
      },
    };
  }

  /** Whether this build has a picture under this name. @param path from the site's folder, which a slash begins */
  hasAsset(path: string): boolean {
    return this.#assets.has(path.slice(1));
  }

  /** A hash of the code of the pages that a file makes. @param file from the project's folder */
  of(file: string): string | undefined {
    return this.#code.digestOf(idOf(file));
  }

  /** Whether a file of the project is a module that pages run, or that browsers do. */
  isBundled(file: string): boolean {
    const id = fromHere(normalizePath(file));
    return this.#code.has(id) || this.#inBrowser.has(id);
  }

  #noteModules(context: Context): void {
    // Each is asked for once: the bundler makes a new answer every time.
    const modules = new Map(
      Array.from(context.getModuleIds(), (id) => [id, context.getModuleInfo(id)]),
    );
    const isLeftOut = (id: string) => id.startsWith(ROUTE) || isContent(id, modules.get(id));
    for (const [id, module] of modules) {
      if (!module || isLeftOut(id)) continue;
      const imports = [...module.importedIds, ...module.dynamicallyImportedIds];
      const code = this.#asInEachBuild(context, module.code ?? '');
      const counted = imports.filter((one) => !isLeftOut(one)).map(fromHere);
      this.#code.add(fromHere(id), code, counted, module.isEntry);
    }
  }

  /** Which file a component's script is: its name has a hash of all that it loads. */
  #noteScripts(context: Context, bundle: Rolldown.OutputBundle): void {
    for (const id of context.getModuleIds()) this.#inBrowser.add(fromHere(withoutQuery(id)));
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
      const id = fromHere(withoutQuery(chunk.facadeModuleId));
      this.#code.addBeside(id, `${chunk.fileName} ${chunk.code}`);
    }
  }

  /** Which sheets a page links is decided by those of all pages together. Ours are text of its modules. */
  #noteSheets(bundle: Rolldown.OutputBundle): void {
    for (const { type, fileName, ...file } of Object.values(bundle)) {
      if (type !== 'asset' || !fileName.endsWith('.css') || !('source' in file)) continue;
      this.#code.add(`sheet ${fileName}`, String(file.source), [], true);
    }
  }

  #asInEachBuild(context: Context, code: string): string {
    return fromHere(code.replace(SOURCE_MAP, ''))
      .replaceAll(this.#ownName, '')
      .replace(FONT_SERVER, '')
      .replace(FILE_REFERENCE, (written, asset = '', file = asset) => {
        try {
          return context.getFileName(file);
        } catch {
          // Astro's own code has the words, too.
          return written;
        }
      });
  }
}

/** Astro marks modules that hold entries, or lead to their pictures, and these in another way. */
function isContent(id: string, module: Rolldown.ModuleInfo | null | undefined): boolean {
  const mark: unknown = module?.meta.astroIncremental;
  return id === ENTRIES || mark !== undefined || PICTURE_OF_CONTENT.test(id);
}

function idOf(file: string): string {
  return fromHere(normalizePath(realpathSync(join(PROJECT, file))));
}

/** A name of a module, or code with names of files, as it is in every copy of the project. */
function fromHere(text: string): string {
  return withoutFolder(text, HERE);
}

/** Takes a folder out of names of files and out of their addresses, in which spaces and Arabic are percent signs. */
export function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(pathToFileURL(folder).pathname, '').replaceAll(folder, '');
}

function withoutQuery(id: string): string {
  return id.replace(/\?.*$/s, '');
}
