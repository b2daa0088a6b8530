import fc from 'fast-check';

/**
 * Properties are tried on the same values in every run, so that a run fails for what has changed and for
 * nothing else. To look further: `PROPERTY_SEED=$RANDOM npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261127) });
