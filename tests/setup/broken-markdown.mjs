/** Imported before a command, breaks its Markdown step: what a fault of markdown-it or of a step would do. */
import createMarkdownIt from 'markdown-it';

Object.getPrototypeOf(createMarkdownIt()).render = () => {
  throw new Error('this step is broken');
};
