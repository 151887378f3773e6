declare namespace App {
  interface Locals {
    /** The entry that the page shows, for the components in its text. */
    entry?: import('./page-entry.ts').PageEntry;
  }
}
