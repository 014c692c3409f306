// The standard check written by hand for exactly this file and nothing else: the floor on a machine.
//
// Blocks of 256 KiB are read, delimiters found 64 bytes at a time with AVX2, quotes resolved by carry-less
// multiplication; threads share the file by ranges. The split between threads assumes no line break inside
// quotes, which is true of these data. Codes of seven digits are looked up in a bit set, others by prefix.
//
//   g++ -O3 -march=x86-64-v3 -mpclmul -pthread check.cpp -o check && ./check ROSTER OUTPUT THREADS
//
// `prefixes.inc` holds the prefixes of the criteria; bench.py writes it.
#include <immintrin.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cstdint>
#include <string>
#include <vector>
#include <thread>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>
#include <sys/stat.h>
#include "prefixes.inc"
static uint64_t ST[1000000 / 64 + 1];
static bool slowMajor(const char* p, size_t n) {
  if (n < 1) return false;
  p++;
  n--;
  bool in = false;
  for (auto s : INCLUDED) {
    size_t k = strlen(s);
    if (n >= k && !memcmp(p, s, k)) {
      in = true;
      break;
    }
  }
  if (!in) return false;
  for (auto s : EXCLUDED) {
    size_t k = strlen(s);
    if (n >= k && !memcmp(p, s, k)) return false;
  }
  return true;
}
struct U {
  uint64_t key;
  const char* id;
  uint32_t len, n, q, u;
};
struct Arena {
  char* p = nullptr;
  size_t left = 0;
  const char* put(const char* s, size_t n) {
    if (left < n) {
      left = 1 << 20;
      p = (char*)malloc(left);
    }
    memcpy(p, s, n);
    auto r = p;
    p += n;
    left -= n;
    return r;
  }
};
static inline uint64_t be8(const char* s, size_t n) {
  uint64_t x = 0;
  if (n >= 8) {
    memcpy(&x, s, 8);
  } else
    memcpy(&x, s, n);
  return __builtin_bswap64(x);
}
struct Tab {
  std::vector<U> v;
  std::vector<uint32_t> h;
  uint32_t mask;
  Arena ar;
  U* last = nullptr;
  uint32_t li = 0;
  Tab() {
    h.assign(1 << 16, 0);
    mask = h.size() - 1;
    v.reserve(1 << 16);
  }
  static uint64_t hash(uint64_t k, const char* s, size_t n) {
    uint64_t x = k * 0x9E3779B97F4A7C15ull ^ n;
    for (size_t i = 8; i < n; i++) x = (x ^ (uint8_t)s[i]) * 0x100000001B3ull;
    return x ^ (x >> 29);
  }
  U& get(const char* s, size_t n) {
    uint64_t k = be8(s, n);
    if (li) {
      U& w = v[li - 1];
      if (w.key == k && w.len == n && (n <= 8 || !memcmp(w.id, s, n))) return w;
    }
    for (uint32_t i = hash(k, s, n) & mask;; i = (i + 1) & mask) {
      uint32_t x = h[i];
      if (!x) {
        v.push_back({k, ar.put(s, n), (uint32_t)n, 0, 0, 0});
        h[i] = v.size();
        li = v.size();
        if (v.size() * 2 > h.size()) grow();
        return v[li - 1];
      }
      U& w = v[x - 1];
      if (w.key == k && w.len == n && (n <= 8 || !memcmp(w.id, s, n))) {
        li = x;
        return w;
      }
    }
  }
  void grow() {
    h.assign(h.size() * 4, 0);
    mask = h.size() - 1;
    for (uint32_t j = 0; j < v.size(); j++) {
      uint32_t i = hash(v[j].key, v[j].id, v[j].len) & mask;
      while (h[i]) i = (i + 1) & mask;
      h[i] = j + 1;
    }
  }
};
static inline int eq(const char* p, size_t n, const char* s, size_t k) { return n == k && !memcmp(p, s, k); }
static inline int degree(const char* p, size_t n) {  // 2 = bachelor+, 1 = college, 0 = below, -1 unknown
  switch (n) {
    case 0:
      return -1;
    case 6:
      return eq(p, n, "master", 6) ? 2 : 0;
    case 7:
      return eq(p, n, "college", 7) ? 1 : 0;
    case 8:
      return eq(p, n, "bachelor", 8) ? 2 : 0;
    case 9:
      return eq(p, n, "doctorate", 9) ? 2 : 0;
  }
  return 0;
}
static inline int major_(const char* p, size_t n) {
  if (!n) return -1;
  if (n == 7) {
    uint32_t x = 0;
    bool ok = true;
    for (int i = 1; i < 7; i++) {
      uint32_t d = (uint8_t)p[i] - 48u;
      ok &= d < 10;
      x = x * 10 + d;
    }
    if (ok) return ST[x >> 6] >> (x & 63) & 1;
  }
  return slowMajor(p, n);
}
static inline int kand(int a, int b) { return (a == 0 || b == 0) ? 0 : (a < 0 || b < 0) ? -1 : 1; }
static void rowdone(Tab& t, const char* b, const uint32_t* s,
                    uint32_t start) {  // s[i] = position of the delimiter ending field i
  auto F = [&](int i, size_t& n) {
    uint32_t a = i ? s[i - 1] + 1 : start;
    n = s[i] - a;
    const char* p = b + a;
    if (n >= 2 && *p == '"') {
      p++;
      n -= 2;
    }
    return p;
  };
  size_t n;
  const char* p = F(0, n);
  U& u = t.get(p, n);
  p = F(8, n);
  if (!(eq(p, n, "head", 4) || eq(p, n, "deputy", 6))) return;
  u.n++;
  p = F(15, n);
  if (n && p[n - 1] == '\r') n--;
  int c = n == 0 ? -1 : (n >= 5 && !memcmp(p, "V.05.", 5));
  if (c == 1) {
    u.q++;
    return;
  }
  p = F(9, n);
  int d = degree(p, n);
  int a1 = d < 0 ? -1 : d == 2, b2 = d < 0 ? -1 : d >= 1;
  p = F(14, n);
  int e = -1;
  if (n) {
    int x = 0;
    for (size_t i = 0; i < n; i++) x = x * 10 + (p[i] - 48);
    e = x >= 5;
  }
  int B = kand(e, b2);
  if (B == 1) {
    u.q++;
    return;
  }
  p = F(10, n);
  int A = kand(a1, major_(p, n));
  if (A == 1)
    u.q++;
  else if (A < 0 || B < 0 || c < 0)
    u.u++;
}
static void work(int fd, size_t lo, size_t hi, size_t size, Tab& t) {  // rows starting in [lo,hi)
  const size_t B = 256 << 10;
  char* buf = (char*)aligned_alloc(64, B + 4096 + 64);
  uint32_t* pos = (uint32_t*)malloc(sizeof(uint32_t) * (B + 8192));
  size_t have = 0, off = lo;
  uint32_t start = 0;
  bool skip = lo > 0;
  if (skip) {
    off = lo - 1;
  }
  __m256i N = _mm256_set1_epi8('\n'), C = _mm256_set1_epi8(','), Q = _mm256_set1_epi8('"');
  bool first = true;
  bool done = false;
  while (!done) {
    size_t base = off - have;
    ssize_t k = pread(fd, buf + have, B - have, off);
    if (k < 0) exit(3);
    off += k;
    size_t n = have + k;
    if (n == 0) break;
    bool eof = off >= size;
    size_t s0 = 0;
    if (first) {
      first = false;
      {
        const char* e = (char*)memchr(buf, '\n', n);
        if (!e) break;
        s0 = lo == 0 ? e - buf + 1 : e - buf + 1;
      }
    }
    // s0 = start of the first row in this block; index delimiters from s0 rounded down
    memset(buf + n, 0, 64);
    uint32_t np = 0;
    uint64_t inq = 0;
    size_t i = s0 & ~63ull;
    uint64_t lead = s0 & 63 ? ~0ull << (s0 & 63) : ~0ull;
    for (; i < n; i += 64) {
      __m256i a = _mm256_load_si256((__m256i*)(buf + i)), b = _mm256_load_si256((__m256i*)(buf + i + 32));
#define M(x)                                                                 \
  ((uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, x)) << 32 | \
   (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, x)))
      uint64_t q = M(Q) & lead, d = (M(N) | M(C)) & lead;
      lead = ~0ull;
      if (q | inq) {
        uint64_t m =
            _mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_set_epi64x(0, q), _mm_set1_epi8(-1), 0)) ^ inq;
        inq = (uint64_t)((int64_t)m >> 63);
        d &= ~m;
      }
      uint32_t cnt = __builtin_popcountll(d);
      uint32_t* o = pos + np;
      for (int z = 0; z < 8; z++) {
        o[z] = i + __builtin_ctzll(d | (1ull << 63));
        d &= d - 1;
      }
      if (cnt > 8)
        for (uint32_t z = 8; z < cnt; z++) {
          o[z] = i + __builtin_ctzll(d);
          d &= d - 1;
        }
      np += cnt;
    }
    size_t r = 0;
    start = s0;
    for (; r + 16 <= np; r += 16) {
      if (base + start >= hi) {
        done = true;
        break;
      }
      if (buf[pos[r + 15]] != '\n') {
        fprintf(stderr, "bad row at %zu\n", base + start);
        exit(4);
      }
      rowdone(t, buf, pos + r, start);
      start = pos[r + 15] + 1;
    }
    if (done) break;
    if (eof) {
      break;
    }
    have = n - start;
    memmove(buf, buf + start, have);
    if (base + start >= hi) break;
  }
  free(buf);
  free(pos);
}
int main(int c, char** v) {
  int T = c > 3 ? atoi(v[3]) : 2;
  int fd = open(v[1], O_RDONLY);
  struct stat st;
  fstat(fd, &st);
  size_t n = st.st_size;
  auto fill = [&](const char* p, bool on) {
    uint32_t a = 0, k = strlen(p), w = 1;
    for (uint32_t i = 0; i < k; i++) a = a * 10 + (p[i] - 48);
    for (uint32_t i = k; i < 6; i++) {
      a *= 10;
      w *= 10;
    }
    for (uint32_t x = a; x < a + w; x++)
      if (on)
        ST[x >> 6] |= 1ull << (x & 63);
      else
        ST[x >> 6] &= ~(1ull << (x & 63));
  };
  for (auto p : INCLUDED) fill(p, true);
  for (auto p : EXCLUDED) fill(p, false);
  std::vector<Tab> tabs(T);
  std::vector<std::thread> th;
  for (int i = 0; i < T; i++)
    th.emplace_back([&, i] { work(fd, n / T * i, i == T - 1 ? n : n / T * (i + 1), n, tabs[i]); });
  for (auto& t : th) t.join();
  Tab& m = tabs[0];
  for (int i = 1; i < T; i++)
    for (auto& u : tabs[i].v) {
      U& w = m.get(u.id, u.len);
      w.n += u.n;
      w.q += u.q;
      w.u += u.u;
    }
  std::vector<U>& L = m.v;
  std::sort(L.begin(), L.end(), [](const U& a, const U& b) {
    if (a.key != b.key) return a.key < b.key;
    if (a.len <= 8 || b.len <= 8) return a.len < b.len;
    int k = memcmp(a.id + 8, b.id + 8, std::min(a.len, b.len) - 8);
    return k ? k < 0 : a.len < b.len;
  });
  std::string o;
  o.reserve(L.size() * 44 + 100);
  o = "unit_id,size,counted,unknown,required,verdict,shortfall\n";
  char num[16];
  auto put = [&](uint32_t x) {
    char *e = num + 16, *p = e;
    do {
      *--p = 48 + x % 10;
      x /= 10;
    } while (x);
    o.append(p, e - p);
  };
  for (auto& u : L) {
    uint32_t r = (u.n + 3) / 4, sh = r > u.q ? r - u.q : 0;
    int k = u.q >= r ? 0 : r <= u.q + u.u ? 1 : 2;
    static const char* K[] = {",met,", ",undetermined,", ",unmet,"};
    o.append(u.id, u.len);
    o += ',';
    put(u.n);
    o += ',';
    put(u.q);
    o += ',';
    put(u.u);
    o += ',';
    put(r);
    o += K[k];
    put(sh);
    o += '\n';
  }
  int of = open(v[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  for (size_t w = 0; w < o.size();) {
    ssize_t k = write(of, o.data() + w, o.size() - w);
    if (k <= 0) return 5;
    w += k;
  }
  close(of);
  _exit(0);
}
