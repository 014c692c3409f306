#ifndef CVECTOR_H
#define CVECTOR_H

#include <stddef.h>
#include <stdint.h>

// Looks at delimited text 64 bytes at a time. Vectors of AVX2 (asked for at run time), SSE2 or NEON where there are any,
// plain C elsewhere; all give the same answers.

/// What a text has that ordinary delimited text has not. Whoever meets any of these reads the text carefully.
enum {
  /// A quotation mark inside an unquoted cell, or text between a closing quotation mark and the end of its cell.
  CVECTOR_STRAY_QUOTE = 1,
  /// A line break inside quotation marks.
  CVECTOR_QUOTED_BREAK = 2,
  /// A carriage return that no line feed follows.
  CVECTOR_LONE_RETURN = 4,
  /// Any other byte below the space, except the delimiter.
  CVECTOR_CONTROL = 8,
  /// A byte that begins no well-formed UTF-8 sequence.
  CVECTOR_INVALID_UTF8 = 16,
  /// Bytes that may be UTF-8 encoded twice.
  CVECTOR_ENCODED_TWICE = 32,
  /// Characters that texts in fonts such as .VnTime and VNI-Times have in the place of Vietnamese letters.
  CVECTOR_FONT_SIGN = 64,
  /// A question mark between letters, or U+FFFD: a letter that an earlier program has lost.
  CVECTOR_LOST_LETTER = 128,
};

/// Bytes that may be read behind the end of every text given to the functions below.
enum { CVECTOR_PADDING = 64 };

typedef struct {
  /// How many line feeds end a record.
  size_t records;
  /// How many ends were written.
  size_t count;
  uint32_t faults;
} cvector_structure_result;

/// Finds the ends of cells in a text that begins with a record.
///
/// - bytes: `count` bytes of text, and CVECTOR_PADDING bytes of anything.
/// - ends: receives the offset of each delimiter and line feed outside quotation marks; has room for `count` offsets and
///   64 more.
cvector_structure_result cvector_structure(
    const uint8_t *_Nonnull bytes, size_t count, uint8_t delimiter, uint32_t *_Nonnull ends);

/// Checks a text that begins and ends with whole characters; gives faults from CVECTOR_INVALID_UTF8 on.
uint32_t cvector_inspect(const uint8_t *_Nonnull bytes, size_t count);

/// Has the memory that will soon be read brought near.
static inline void cvector_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

/// The same in plain C, for comparison.
cvector_structure_result cvector_structure_plain(
    const uint8_t *_Nonnull bytes, size_t count, uint8_t delimiter, uint32_t *_Nonnull ends);
uint32_t cvector_inspect_plain(const uint8_t *_Nonnull bytes, size_t count);

#endif
