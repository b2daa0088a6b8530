import fc from 'fast-check';

/** Random examples are the same in every run, so that a mutation score is. */
fc.configureGlobal({ seed: 20_26 });
