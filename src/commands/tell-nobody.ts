/**
 * Astro tells its makers of each build and of each start of the dev server, by a program of Git's and over the network, if
 * this does not stand in the environment. Newsrooms were not asked; and it takes a third of a second.
 *
 * @see https://astro.build/telemetry/
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
