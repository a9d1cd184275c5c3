import { isOwnHost, markHost } from "./host-names.js";
import type { Marks } from "./marks.js";

/** Hides of every URL and e-mail address who is named in it: user, password, host, and what a host that is no stock one is asked for behind `?`. */
export function markUrls(marks: Marks): void {
  for (const { 0: chunk, index } of marks.text.matchAll(/[^\s"'<>,;|()[\]{}]+/g)) {
    const scheme = chunk.indexOf("://");
    if (scheme >= 0) markUrl(marks, index + scheme + 3, index + chunk.length);
    else if (chunk.includes("@")) markEmail(marks, index, chunk);
  }
}

function markUrl(marks: Marks, start: number, end: number): void {
  const { text } = marks;
  const [authority = ""] = text.slice(start, end).split(/[/?#]/, 1);
  const at = authority.lastIndexOf("@");
  if (at >= 0) markLogin(marks, start, start + at);
  const host = start + at + 1;
  const [name = ""] = text.slice(host, start + authority.length).split(":", 1);
  if (!isOwnHost(name)) return;
  markHost(marks, host, host + name.length);
  markQuery(marks, start + authority.length, end);
}

function markLogin(marks: Marks, start: number, end: number): void {
  const colon = marks.text.indexOf(":", start);
  const isSplit = colon >= 0 && colon < end;
  marks.hideEverywhere("user", start, isSplit ? colon : end);
  if (isSplit) marks.hide("password", colon + 1, end);
}

/** The values of a query; the names of its parameters tell nothing. */
function markQuery(marks: Marks, start: number, end: number): void {
  const query = marks.text.indexOf("?", start);
  if (query < 0 || query >= end) return;
  for (const { 0: value, index } of marks.text.slice(query, end).matchAll(/=[^&=#]+/g))
    marks.hide("token", query + index + 1, query + index + value.length);
}

function markEmail(marks: Marks, index: number, chunk: string): void {
  for (let at = chunk.indexOf("@"); at >= 0; at = chunk.indexOf("@", at + 1)) {
    const [start, end] = [loginStart(chunk, at), hostEnd(chunk, at + 1)];
    if (start < at && end > at + 1) marks.hide("email", index + start, index + end);
  }
}

const [loginCharacter, hostCharacter] = [/[\p{L}\p{N}._%+-]/u, /[\p{L}\p{N}-]/u];

function loginStart(chunk: string, at: number): number {
  let start = at;
  while (start > 0 && loginCharacter.test(chunk.charAt(start - 1))) start--;
  return start;
}

/** Behind the last label: a dot that ends a sentence is no part of the name. */
function hostEnd(chunk: string, from: number): number {
  let end = from;
  for (let at = from; at < chunk.length; at++) {
    const character = chunk.charAt(at);
    if (hostCharacter.test(character)) end = at + 1;
    else if (character !== ".") break;
  }
  return end;
}
