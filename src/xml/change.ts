/** The places on the way to a node, from the top of the document: each counts from 0 among what is neither text nor a document type. */
export type XmlPlace = readonly number[];

/** One change of a document, as the second reader must find it. `source` is XML. */
export type XmlChange =
  | { readonly kind: "text"; readonly at: XmlPlace; readonly value: string }
  | {
      readonly kind: "attribute";
      readonly at: XmlPlace;
      readonly name: string;
      readonly value: string | undefined;
    }
  | { readonly kind: "rename"; readonly at: XmlPlace; readonly name: string; readonly to: string }
  /** `source` is what the new comment holds. */
  | { readonly kind: "comment"; readonly at: XmlPlace; readonly source: string }
  | { readonly kind: "uncomment"; readonly at: XmlPlace; readonly source: string }
  /** Directly behind what stands before the place, else directly before what stands at it: there may be text between the two. */
  | { readonly kind: "insert"; readonly at: XmlPlace; readonly isBehind: boolean; readonly source: string }
  | { readonly kind: "remove"; readonly at: XmlPlace };
