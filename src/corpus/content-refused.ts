/** Content that may not be built; the message is the whole report, written for the editor. */
export class ContentRefused extends Error {
  constructor(report: string) {
    super(report);
    this.name = 'ContentRefused';
    // The report is for editors: a trail of program files below it would only hide it.
    this.stack = report;
  }
}
