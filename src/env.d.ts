/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The entry that the page shows, for the components in its text. */
    entry?: import('./queries/page-entry.ts').PageEntry;
  }
}
