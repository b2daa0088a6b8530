import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a server is to find a site and to listen. */
export interface Place {
  /** A folder of its own, for its configuration and what it writes. */
  readonly folder: string;
  /** What addresses begin at; the site lies below it, at its base. */
  readonly root: string;
  /** `/khabar`, or nothing. */
  readonly base: string;
  readonly port: number;
}

/** How a server is started: its command, and what it finds in its environment. */
export interface Start {
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

/** A server for which there is a configuration in `deploy/`. */
export interface Server {
  readonly name: string;
  /** Its program, or undefined where this machine has none. */
  readonly program: string | undefined;
  /** What installs it on Debian. */
  readonly packages: readonly string[];
  /** Whether it sends what the build has compressed with brotli. */
  readonly hasBrotli: boolean;
  /** Whether it reads the build's table of addresses that articles had. */
  readonly hasTable: boolean;
  /** Writes its configuration, that of `deploy/` with the places of this one. */
  readonly prepare: (program: string, place: Place) => Promise<Start>;
}

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];

function find(name: string): string | undefined {
  const folders = [...(process.env.PATH?.split(':') ?? []), ...FOLDERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** A file of `deploy/` in which each of these words stands, with others in their place. */
async function changed(file: string, words: readonly (readonly [string, string])[]) {
  let text = await readFile(join('deploy', file), 'utf8');
  for (const [from, to] of words) {
    if (!text.includes(from)) throw new Error(`deploy/${file} does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const nginxHasBrotli = existsSync(NGINX_BROTLI);

/** Who may read what tests make: the servers' own users may not. */
const isRoot = process.getuid?.() === 0;

const NGINX: Server = {
  name: 'nginx',
  program: find('nginx'),
  packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  hasBrotli: nginxHasBrotli,
  hasTable: true,
  async prepare(program, { folder, root, base, port }) {
    const site = await changed('nginx/khabar.conf', [
      ['# "12" "/articles/a-slug/";', `"12" "${base}/articles/moon-harbour/";`],
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['  listen [::]:80;\n', ''],
      ['/srv/khabar/', `${root}${base}/`],
      ['root /srv/khabar;', `root ${root};`],
      ['map "" $khabar_base { default ""; }', `map "" $khabar_base { default "${base}"; }`],
      ...(nginxHasBrotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
    ]);
    const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
    await writeFile(join(folder, 'khabar.conf'), site);
    await writeFile(
      join(folder, 'nginx.conf'),
      `${nginxHasBrotli ? `load_module ${NGINX_BROTLI};\n` : ''}${isRoot ? 'user root;\n' : ''}daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${folder}/khabar.conf;
}
`,
    );
    return {
      command: [program, '-p', folder, '-c', `${folder}/nginx.conf`, '-e', 'stderr'],
      env: {},
    };
  },
};

const CADDY: Server = {
  name: 'Caddy',
  program: find('caddy'),
  packages: ['caddy'],
  hasBrotli: true,
  hasTable: true,
  async prepare(program, { folder, root, base, port }) {
    const example = [
      '# "12" "/articles/a-slug/"',
      `"12" "${base}/articles/moon-harbour/"`,
    ] as const;
    const file = join(folder, 'Caddyfile');
    await writeFile(file, await changed('caddy/Caddyfile', [example]));
    return {
      command: [program, 'run', '--adapter', 'caddyfile', '--config', file],
      env: {
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: root,
        SITE_BASE: base,
        CADDY_ADMIN: 'off',
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
      },
    };
  },
};

const APACHE_MODULES = [
  'authz_core',
  'brotli',
  'deflate',
  'dir',
  'filter',
  'headers',
  'mime',
  'mpm_event',
  'rewrite',
  'autoindex',
];

/** The folders of Apache, with what else its configuration says. */
async function startApache(program: string, { folder, port }: Place, more: string): Promise<Start> {
  await mkdir(join(folder, 'run'), { recursive: true });
  const modules = APACHE_MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  await writeFile(
    join(folder, 'apache.conf'),
    `${modules.join('\n')}
ServerRoot ${folder}
DefaultRuntimeDir ${folder}/run
PidFile ${folder}/run/pid
ErrorLog ${folder}/errors
TypesConfig /etc/mime.types
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${isRoot ? 'User www-data\nGroup www-data\n' : ''}${more}
`,
  );
  return { command: [program, '-D', 'FOREGROUND', '-f', `${folder}/apache.conf`], env: {} };
}

const APACHE: Server = {
  name: 'Apache',
  program: find('apache2'),
  packages: ['apache2'],
  hasBrotli: true,
  hasTable: true,
  async prepare(program, place) {
    const { folder, root, base, port } = place;
    const site = await changed('apache/khabar.conf', [
      ['*:80', `127.0.0.1:${port}`],
      ['# RewriteCond', 'RewriteCond'],
      ['# RewriteRule', 'RewriteRule'],
      ['articles/a-slug/', 'articles/moon-harbour/'],
      ['KHABAR_ROOT /srv/khabar', `KHABAR_ROOT ${root}`],
      ['KHABAR_BASE /', `KHABAR_BASE ${base}/`],
    ]);
    await writeFile(join(folder, 'khabar.conf'), site);
    return startApache(program, place, `Include ${folder}/khabar.conf`);
  },
};

/** Apache that reads nothing of ours but a file in the site's own folder. */
const SHARED_HOSTING: Server = {
  name: 'Apache-htaccess',
  program: find('apache2'),
  packages: ['apache2'],
  hasBrotli: true,
  hasTable: false,
  async prepare(program, place) {
    const { root, base } = place;
    const rules = await changed('apache/.htaccess', [
      ['# RewriteCond', 'RewriteCond'],
      ['# RewriteRule', 'RewriteRule'],
      ['"articles/a-slug/"', `"${base}/articles/moon-harbour/"`],
      ['404 /', `404 ${base}/`],
      ['m#^/en/#', `m#^${base}/en/#`],
    ]);
    // The same folder is served below other paths: each has a file of its own.
    const name = `.htaccess${base.replace('/', '-')}`;
    await writeFile(join(root, base, name), rules);
    const folder = `<Directory "${root}">\nOptions +FollowSymLinks\nAllowOverride All\nRequire all granted\n</Directory>`;
    return startApache(program, place, `AccessFileName ${name}\nDocumentRoot ${root}\n${folder}`);
  },
};

export const SERVERS: readonly Server[] = [NGINX, CADDY, APACHE, SHARED_HOSTING];
