import { z } from 'astro/zod';
import { articleSchema } from './schemas/article-schema.ts';
import { authorSchema } from './schemas/author-schema.ts';
import { pageSchema } from './schemas/page-schema.ts';
import { tagSchema } from './schemas/tag-schema.ts';
import { siteSchema } from './settings/site.ts';

const SCALARS: ['string', 'number', 'boolean'] = ['string', 'number', 'boolean'];

/**
 * What editors' programs complete and underline by, made of the schemas by which a build reads. What only
 * code can say, such as that a day exists, is left to the check.
 *
 * @returns each as JSON, by the name of its file in `.vscode/`
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    site: siteSchema,
    article: articleSchema({ timeZone: 'UTC', sections: [] }),
    page: pageSchema,
    tag: tagSchema,
    author: authorSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        target: 'draft-7',
        override: ({ jsonSchema }) => {
          // YAML has a number in `title: 1984`, of which a build reads the text.
          if (jsonSchema.type === 'string' && !jsonSchema.enum) jsonSchema.type = SCALARS;
        },
      });
      return [`${name}.schema.json`, `${JSON.stringify(made, null, 2)}\n`];
    }),
  );
}
