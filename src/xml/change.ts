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
  /** `source` is what the new comment holds. */
  | { readonly kind: "comment"; readonly at: XmlPlace; readonly source: string }
  | { readonly kind: "uncomment"; readonly at: XmlPlace; readonly source: string }
  /** In front of what stands at the place. */
  | { readonly kind: "insert"; readonly at: XmlPlace; readonly source: string }
  | { readonly kind: "remove"; readonly at: XmlPlace };
