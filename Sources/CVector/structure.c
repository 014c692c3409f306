#include "CVector.h"

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

// For each of 64 bytes a bit, the first byte's the lowest.
typedef struct {
  uint64_t quote, delimiter, feed, back, control;
} masks;

// What the bytes before leave for the next 64.
typedef struct {
  uint64_t inside;        // all ones inside quotation marks
  uint64_t border;        // 1 if a quotation mark may open here
  uint64_t closed;        // 1 if a quotation mark has just closed
  uint64_t returned;      // 1 if a carriage return has just been
} carry;

static inline uint64_t prefix_xor(uint64_t x) {
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  return x ^ x << 32;
}

// Bits of the ends of cells, given the bits that lie inside quotation marks (opening ones too, closing ones not).
static inline __attribute__((always_inline)) uint64_t ends_of(
    masks m, uint64_t inside, uint64_t valid, carry *c, cvector_structure_result *r) {
  uint64_t line = m.feed | m.back;
  if (m.quote | c->inside | c->closed) {
    uint64_t opens = m.quote & inside;
    uint64_t closes = m.quote & ~inside;
    uint64_t borders = m.delimiter | m.feed | m.quote;
    if (opens & ~(borders << 1 | c->border)) r->faults |= CVECTOR_STRAY_QUOTE;
    if ((closes << 1 | c->closed) & valid & ~(borders | m.back)) r->faults |= CVECTOR_STRAY_QUOTE;
    if (line & inside) r->faults |= CVECTOR_QUOTED_BREAK;
    c->closed = closes >> 63;
    c->inside = (uint64_t)((int64_t)inside >> 63);
  }
  c->border = (m.delimiter | m.feed | m.quote) >> 63;
  if (m.back | c->returned) {
    if ((m.back << 1 | c->returned) & valid & ~m.feed) r->faults |= CVECTOR_LONE_RETURN;
    c->returned = m.back >> 63;
  }
  if (m.control & ~(line | m.delimiter)) r->faults |= CVECTOR_CONTROL;
  r->records += (size_t)__builtin_popcountll(m.feed & ~inside);
  return (m.feed | m.delimiter) & ~inside;
}

// Writes eight at a time: most blocks have fewer, and a mispredicted branch costs more than a store.
static inline __attribute__((always_inline)) void write_ends(
    uint64_t bits, size_t base, uint32_t *ends, cvector_structure_result *r) {
  size_t count = (size_t)__builtin_popcountll(bits);
  uint32_t *out = ends + r->count;
  for (size_t step = 0; step < 64; step += 8) {
    for (size_t i = 0; i < 8; i++) {
      out[step + i] = (uint32_t)(base + (size_t)__builtin_ctzll(bits | 1ull << 63));
      bits &= bits - 1;
    }
    if (count <= step + 8) break;
  }
  r->count += count;
}

// A scan of whole text, for one way of looking at 64 bytes and one of finding what is quoted.
#define DEFINE_STRUCTURE(NAME, ATTRIBUTES, LOOK, QUOTED)                                                     \
  ATTRIBUTES static cvector_structure_result NAME(                                                           \
      const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *ends) {                               \
    cvector_structure_result result = {0, 0, 0};                                                             \
    carry c = {0, 1, 0, 0};                                                                                  \
    for (size_t i = 0; i < count; i += 64) {                                                                 \
      masks m = LOOK(bytes + i, delimiter);                                                                  \
      uint64_t valid = ~0ull;                                                                                \
      if (count - i < 64) {                                                                                  \
        valid = (1ull << (count - i)) - 1;                                                                   \
        m.quote &= valid, m.delimiter &= valid, m.feed &= valid, m.back &= valid, m.control &= valid;        \
      }                                                                                                      \
      uint64_t inside = m.quote ? (QUOTED(m.quote) ^ c.inside) : c.inside;                                   \
      write_ends(ends_of(m, inside, valid, &c, &result), i, ends, &result);                                  \
    }                                                                                                        \
    return result;                                                                                           \
  }

#define NOTHING

static inline masks look_plain(const uint8_t *bytes, uint8_t delimiter) {
  masks m = {0, 0, 0, 0, 0};
  for (unsigned i = 0; i < 64; i++) {
    uint8_t byte = bytes[i];
    m.quote |= (uint64_t)(byte == '"') << i;
    m.delimiter |= (uint64_t)(byte == delimiter) << i;
    m.feed |= (uint64_t)(byte == '\n') << i;
    m.back |= (uint64_t)(byte == '\r') << i;
    m.control |= (uint64_t)(byte < 0x20) << i;
  }
  return m;
}

DEFINE_STRUCTURE(structure_plain, NOTHING, look_plain, prefix_xor)

cvector_structure_result cvector_structure_plain(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *ends) {
  return structure_plain(bytes, count, delimiter, ends);
}

#if defined(__x86_64__)

#define AVX2 __attribute__((target("avx2,pclmul,bmi,bmi2,lzcnt,popcnt")))

AVX2 static inline uint64_t bits_avx2(__m256i low, __m256i high) {
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32 | (uint32_t)_mm256_movemask_epi8(low);
}

AVX2 static inline masks look_avx2(const uint8_t *bytes, uint8_t delimiter) {
  __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
  __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
#define BITS(BYTE) bits_avx2(_mm256_cmpeq_epi8(low, _mm256_set1_epi8(BYTE)), _mm256_cmpeq_epi8(high, _mm256_set1_epi8(BYTE)))
  masks m;
  m.quote = BITS('"');
  m.delimiter = BITS((char)delimiter);
  m.feed = BITS('\n');
  __m256i last = _mm256_set1_epi8(0x1F);
  m.control = bits_avx2(
      _mm256_cmpeq_epi8(_mm256_min_epu8(low, last), low), _mm256_cmpeq_epi8(_mm256_min_epu8(high, last), high));
  m.back = (m.control & ~m.feed) ? BITS('\r') : 0;
#undef BITS
  return m;
}

AVX2 static inline uint64_t prefix_xor_clmul(uint64_t x) {
  return (uint64_t)_mm_cvtsi128_si64(
      _mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)x), _mm_set1_epi8(-1), 0));
}

DEFINE_STRUCTURE(structure_avx2, AVX2, look_avx2, prefix_xor_clmul)

static inline masks look_sse2(const uint8_t *bytes, uint8_t delimiter) {
  masks m = {0, 0, 0, 0, 0};
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
#define BITS(BYTE) ((uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8(BYTE))) << (16 * i))
    m.quote |= BITS('"');
    m.delimiter |= BITS((char)delimiter);
    m.feed |= BITS('\n');
    m.back |= BITS('\r');
#undef BITS
    __m128i least = _mm_min_epu8(x, _mm_set1_epi8(0x1F));
    m.control |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(least, x)) << (16 * i);
  }
  return m;
}

DEFINE_STRUCTURE(structure_sse2, NOTHING, look_sse2, prefix_xor)

cvector_structure_result cvector_structure(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *ends) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul")
      ? structure_avx2(bytes, count, delimiter, ends)
      : structure_sse2(bytes, count, delimiter, ends);
}

#elif defined(__aarch64__) && defined(__ARM_NEON)

// Gathers the top bits of 64 bytes that are 0 or 0xFF.
static inline uint64_t bits_neon(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t left = vpaddq_u8(vandq_u8(a, weights), vandq_u8(b, weights));
  uint8x16_t right = vpaddq_u8(vandq_u8(c, weights), vandq_u8(d, weights));
  uint8x16_t sums = vpaddq_u8(left, right);
  sums = vpaddq_u8(sums, sums);
  return vgetq_lane_u64(vreinterpretq_u64_u8(sums), 0);
}

static inline masks look_neon(const uint8_t *bytes, uint8_t delimiter) {
  uint8x16_t a = vld1q_u8(bytes), b = vld1q_u8(bytes + 16), c = vld1q_u8(bytes + 32), d = vld1q_u8(bytes + 48);
#define BITS(TEST, BYTE) \
  bits_neon(TEST(a, vdupq_n_u8(BYTE)), TEST(b, vdupq_n_u8(BYTE)), TEST(c, vdupq_n_u8(BYTE)), TEST(d, vdupq_n_u8(BYTE)))
  masks m = {
      BITS(vceqq_u8, '"'), BITS(vceqq_u8, delimiter), BITS(vceqq_u8, '\n'), BITS(vceqq_u8, '\r'),
      BITS(vcltq_u8, 0x20)};
#undef BITS
  return m;
}

DEFINE_STRUCTURE(structure_neon, NOTHING, look_neon, prefix_xor)

cvector_structure_result cvector_structure(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *ends) {
  return structure_neon(bytes, count, delimiter, ends);
}

#else

cvector_structure_result cvector_structure(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *ends) {
  return structure_plain(bytes, count, delimiter, ends);
}

#endif
