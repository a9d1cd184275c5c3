import { expect, test } from "vitest";
import { bcrypt } from "../../../src/doctor/exposure/bcrypt.js";

/** As other programs make them: the first three are those of jBCrypt's own tests. */
test.each([
  ["", "$2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s."],
  ["a", "$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe"],
  ["abc", "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"],
  ["itoopie", "$2b$10$abcdefghijklmnopqrstuuySr9YBN7QIjNWHKHCabEshkWeJfbE.K"],
])("the hash of %j with the salt of %s", (password, hash) => {
  expect(bcrypt(password, hash)).toBe(hash);
});

test.each(["", "itoopie", "$2a$06$short", "$1$06$m0CrhHm10qJ3lXRY.5zDGO", "$2a$12$m0CrhHm10qJ3lXRY.5zDGO"])(
  "%j is no salt, or asks for too much work",
  (salt) => {
    expect(bcrypt("a", salt)).toBeUndefined();
  },
);
