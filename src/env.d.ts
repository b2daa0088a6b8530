declare namespace App {
  /** What a page tells the middleware. */
  interface Locals {
    /** The page runs WebAssembly, which its policy has to allow. */
    webAssembly?: boolean;
  }
}
