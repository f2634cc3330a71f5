/** Excel's own words ("Error handling with the application-specific JavaScript APIs"). */
const BESKEDER: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not working for what you are trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** What the workbook answers instead of a result. */
export class Vaertsfejl extends Error {
  constructor(
    readonly code: string,
    message?: string,
    /** "Range.values"; the executor knows it where the workbook does not say. */
    readonly location?: string,
  ) {
    super(message ?? BESKEDER[code] ?? code);
  }
}

export const ugyldigt = (hvad?: string): Vaertsfejl =>
  new Vaertsfejl("InvalidArgument", hvad === undefined ? undefined : `${BESKEDER["InvalidArgument"]} (${hvad})`);

export const findesIkke = (): Vaertsfejl => new Vaertsfejl("ItemNotFound");
