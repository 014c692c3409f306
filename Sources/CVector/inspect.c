#include "CVector.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include <string.h>

static inline int is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }

static inline int is_continuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// The length of the well-formed sequence at the start of `rest` bytes (Unicode, table 3-7); 0 if there is none.
static size_t sequence(const uint8_t *p, size_t rest) {
  uint8_t first = p[0];
  if (first < 0xC2 || first > 0xF4) return 0;
  size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (rest < length) return 0;
  for (size_t i = 1; i < length; i++) {
    if (!is_continuation(p[i])) return 0;
  }
  if ((first == 0xE0 && p[1] < 0xA0) || (first == 0xED && p[1] > 0x9F)) return 0;
  if ((first == 0xF0 && p[1] < 0x90) || (first == 0xF4 && p[1] > 0x8F)) return 0;
  return length;
}

// The second byte, after C3, of ñ ö ø û ï ä å ë and their capitals, without which no text looks like VNI.
static int is_vni_letter(uint8_t byte) {
  switch (byte & ~0x20) {
    case 0x84: case 0x85: case 0x8B: case 0x8F: case 0x91: case 0x96: case 0x98: case 0x9B: return 1;
    default: return 0;
  }
}

// What the sequence at `p` may be a sign of.
static uint32_t signs(const uint8_t *p, size_t length, size_t rest) {
  uint32_t faults = 0;
  if (p[0] == 0xC2) faults |= CVECTOR_FONT_SIGN;
  if (p[0] == 0xC3) {
    if (is_vni_letter(p[1])) faults |= CVECTOR_FONT_SIGN;
    // A byte from 80 on is shown by Windows-1252 as a character that begins with one of these.
    uint8_t next = rest > 2 ? p[2] : 0;
    if (next == 0xC2 || next == 0xC5 || next == 0xC6 || next == 0xCB || next == 0xE2) {
      faults |= CVECTOR_ENCODED_TWICE;
    }
  }
  if (length == 3 && p[0] == 0xEF && p[1] == 0xBF && p[2] == 0xBD) faults |= CVECTOR_LOST_LETTER;
  return faults;
}

uint32_t cvector_inspect_plain(const uint8_t *bytes, size_t count) {
  uint32_t faults = 0;
  size_t i = 0;
  while (i < count) {
    uint8_t byte = bytes[i];
    if (byte < 0x80) {
      if (byte == '?' && i > 0 && i + 1 < count && is_letter(bytes[i - 1]) && is_letter(bytes[i + 1])) {
        faults |= CVECTOR_LOST_LETTER;
      }
      i += 1;
      continue;
    }
    size_t length = sequence(bytes + i, count - i);
    if (length == 0) return faults | CVECTOR_INVALID_UTF8;
    faults |= signs(bytes + i, length, count - i);
    i += length;
  }
  return faults;
}

#if defined(__x86_64__)

#define AVX2 __attribute__((target("avx2")))

// `now` moved up by STEP bytes, which come from `before`.
#define SHIFTED(now, before, STEP) \
  _mm256_alignr_epi8(now, _mm256_permute2x128_si256(before, now, 0x21), 16 - (STEP))

#define TABLE(...) _mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__))

AVX2 static inline __m256i lookup(__m256i table, __m256i nibbles) { return _mm256_shuffle_epi8(table, nibbles); }

AVX2 static inline __m256i high_nibbles(__m256i x) {
  return _mm256_and_si256(_mm256_srli_epi16(x, 4), _mm256_set1_epi8(0x0F));
}

AVX2 static inline __m256i low_nibbles(__m256i x) { return _mm256_and_si256(x, _mm256_set1_epi8(0x0F)); }

// Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2020): three lookups classify each pair.
AVX2 static inline __m256i utf8_errors(__m256i now, __m256i before) {
  enum {
    SHORT = 1, LONG = 2, OVERLONG3 = 4, LARGE = 8, SURROGATE = 16, OVERLONG2 = 32, LARGE1000 = 64, OVERLONG4 = 64,
    TWO = -128, CARRIED = SHORT | LONG | TWO
  };
  __m256i one = SHIFTED(now, before, 1);
  __m256i first = lookup(
      TABLE(LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, TWO, TWO, TWO, TWO, SHORT | OVERLONG2, SHORT,
            SHORT | OVERLONG3 | SURROGATE, SHORT | LARGE | LARGE1000 | OVERLONG4),
      high_nibbles(one));
  __m256i second = lookup(
      TABLE(CARRIED | OVERLONG3 | OVERLONG2 | OVERLONG4, CARRIED | OVERLONG2, CARRIED, CARRIED, CARRIED | LARGE,
            CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000,
            CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000,
            CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000 | SURROGATE,
            CARRIED | LARGE | LARGE1000, CARRIED | LARGE | LARGE1000),
      low_nibbles(one));
  __m256i third = lookup(
      TABLE(SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT,
            LONG | OVERLONG2 | TWO | OVERLONG3 | LARGE1000 | OVERLONG4, LONG | OVERLONG2 | TWO | OVERLONG3 | LARGE,
            LONG | OVERLONG2 | TWO | SURROGATE | LARGE, LONG | OVERLONG2 | TWO | SURROGATE | LARGE, SHORT, SHORT, SHORT,
            SHORT),
      high_nibbles(now));
  __m256i special = _mm256_and_si256(_mm256_and_si256(first, second), third);
  __m256i is_third = _mm256_subs_epu8(SHIFTED(now, before, 2), _mm256_set1_epi8((char)(0xE0 - 0x80)));
  __m256i is_fourth = _mm256_subs_epu8(SHIFTED(now, before, 3), _mm256_set1_epi8((char)(0xF0 - 0x80)));
  __m256i must = _mm256_and_si256(_mm256_or_si256(is_third, is_fourth), _mm256_set1_epi8((char)0x80));
  return _mm256_xor_si256(must, special);
}

AVX2 static inline __m256i equal(__m256i x, int byte) { return _mm256_cmpeq_epi8(x, _mm256_set1_epi8((char)byte)); }

AVX2 static inline int any(__m256i x) { return !_mm256_testz_si256(x, x); }

// Like `signs`, each sign at its last byte, and without the byte after a letter that was encoded twice.
AVX2 static inline uint32_t signs_avx2(__m256i now, __m256i before) {
  __m256i one = SHIFTED(now, before, 1);
  __m256i two = SHIFTED(now, before, 2);
  // Bit 0: after C3, a low nibble with high nibble 8 or A. Bit 1: with 9 or B.
  __m256i vni = _mm256_and_si256(
      lookup(TABLE(0, 2, 0, 0, 1, 1, 2, 0, 2, 0, 0, 3, 0, 0, 0, 1), low_nibbles(now)),
      lookup(TABLE(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 0, 0, 0, 0), high_nibbles(now)));
  vni = _mm256_andnot_si256(_mm256_cmpeq_epi8(vni, _mm256_setzero_si256()), equal(one, 0xC3));
  // Bit 0: C2, C5, C6, CB. Bit 1: E2.
  __m256i twice = _mm256_and_si256(
      lookup(TABLE(0, 0, 3, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0), low_nibbles(now)),
      lookup(TABLE(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0), high_nibbles(now)));
  twice = _mm256_andnot_si256(_mm256_cmpeq_epi8(twice, _mm256_setzero_si256()), equal(two, 0xC3));
  __m256i lost = _mm256_and_si256(_mm256_and_si256(equal(two, 0xEF), equal(one, 0xBF)), equal(now, 0xBD));
  __m256i all = _mm256_or_si256(_mm256_or_si256(vni, equal(now, 0xC2)), _mm256_or_si256(twice, lost));
  if (!any(all)) return 0;
  return (any(vni) || any(equal(now, 0xC2)) ? CVECTOR_FONT_SIGN : 0) | (any(twice) ? CVECTOR_ENCODED_TWICE : 0)
      | (any(lost) ? CVECTOR_LOST_LETTER : 0);
}

AVX2 static uint32_t inspect_avx2(const uint8_t *bytes, size_t count) {
  uint32_t faults = 0;
  __m256i before = _mm256_setzero_si256();
  __m256i errors = _mm256_setzero_si256();
  // One more block, of zeros, shows a sequence that is cut off.
  for (size_t i = 0; i < count + 32; i += 32) {
    __m256i now;
    if (i + 32 <= count) {
      now = _mm256_loadu_si256((const __m256i *)(bytes + i));
    } else {
      uint8_t last[32] = {0};
      if (i < count) memcpy(last, bytes + i, count - i);
      now = _mm256_loadu_si256((const __m256i *)last);
    }
    uint32_t asks = (uint32_t)_mm256_movemask_epi8(equal(now, '?'));
    for (; asks; asks &= asks - 1) {
      size_t at = i + (size_t)__builtin_ctz(asks);
      if (at > 0 && at + 1 < count && is_letter(bytes[at - 1]) && is_letter(bytes[at + 1])) {
        faults |= CVECTOR_LOST_LETTER;
      }
    }
    if (_mm256_movemask_epi8(_mm256_or_si256(now, before))) {
      errors = _mm256_or_si256(errors, utf8_errors(now, before));
      faults |= signs_avx2(now, before);
    }
    before = now;
  }
  return faults | (any(errors) ? CVECTOR_INVALID_UTF8 : 0);
}

uint32_t cvector_inspect(const uint8_t *bytes, size_t count) {
  return __builtin_cpu_supports("avx2") ? inspect_avx2(bytes, count) : cvector_inspect_plain(bytes, count);
}

#else

uint32_t cvector_inspect(const uint8_t *bytes, size_t count) { return cvector_inspect_plain(bytes, count); }

#endif
