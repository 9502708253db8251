// Inner loops of the kinds that programs spend their time in, to measure what
// metering costs. The first argument picks one, the second is how often.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wasm_simd128.h>

#define N 512

static int8_t a8[N * N], b8[N];
static float af[N * N], bf[N], out[N];
static uint32_t words[1 << 16];

__attribute__((noinline)) static void int8_matvec(void) {
  for (int i = 0; i < N; i++) {
    v128_t acc = wasm_i32x4_splat(0);
    for (int j = 0; j < N; j += 16) {
      v128_t x = wasm_v128_load(a8 + i * N + j), y = wasm_v128_load(b8 + j);
      acc = wasm_i32x4_add(acc, wasm_i32x4_dot_i16x8(wasm_i16x8_extend_low_i8x16(x), wasm_i16x8_extend_low_i8x16(y)));
      acc = wasm_i32x4_add(acc, wasm_i32x4_dot_i16x8(wasm_i16x8_extend_high_i8x16(x), wasm_i16x8_extend_high_i8x16(y)));
    }
    out[i] = wasm_i32x4_extract_lane(acc, 0) + wasm_i32x4_extract_lane(acc, 1) + wasm_i32x4_extract_lane(acc, 2) + wasm_i32x4_extract_lane(acc, 3);
  }
}

__attribute__((noinline)) static void float_matvec(void) {
  for (int i = 0; i < N; i++) {
    v128_t acc = wasm_f32x4_splat(0);
    for (int j = 0; j < N; j += 4)
      acc = wasm_f32x4_add(acc, wasm_f32x4_mul(wasm_v128_load(af + i * N + j), wasm_v128_load(bf + j)));
    out[i] = wasm_f32x4_extract_lane(acc, 0) + wasm_f32x4_extract_lane(acc, 1) + wasm_f32x4_extract_lane(acc, 2) + wasm_f32x4_extract_lane(acc, 3);
  }
}

__attribute__((noinline)) static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static int compare(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return x < y ? -1 : x > y;
}

__attribute__((noinline)) static void sort(void) {
  uint32_t x = 1;
  for (int i = 0; i < 1 << 14; i++) words[i] = x = x * 1664525 + 1013904223;
  qsort(words, 1 << 14, 4, compare);
}

__attribute__((noinline)) static uint32_t crc(void) {
  uint32_t c = ~0u;
  for (int i = 0; i < 1 << 14; i++) {
    c ^= ((uint8_t *)words)[i];
    for (int k = 0; k < 8; k++) c = c >> 1 ^ (c & 1 ? 0xedb88320 : 0);
  }
  return c;
}

int main(int argc, char **argv) {
  long sum = 0;
  for (int i = 0; i < N * N; i++) a8[i] = i, af[i] = i % 7;
  for (int i = 0; i < N; i++) b8[i] = i, bf[i] = i % 5;
  for (int i = argc > 2 ? atoi(argv[2]) : 0; i > 0; i--) {
    if (!strcmp(argv[1], "int8")) int8_matvec();
    if (!strcmp(argv[1], "float")) float_matvec();
    if (!strcmp(argv[1], "fib")) sum += fib(20);
    if (!strcmp(argv[1], "sort")) sort();
    if (!strcmp(argv[1], "crc")) sum += crc();
    sum += out[i % N];
  }
  printf("%ld\n", sum);
  return 0;
}
