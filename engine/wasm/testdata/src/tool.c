// A program for the tests of this directory's parent: what it does is its
// first argument. Build: see build.sh.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <wasi/api.h>

extern char **environ;

static int fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, strerror(errno));
  return 1;
}

static int cat(const char *from, int to) {
  char buf[4096];
  int in = strcmp(from, "-") ? open(from, O_RDONLY) : 0;
  if (in < 0) return fail(from);
  for (ssize_t n; (n = read(in, buf, sizeof buf)) != 0;) {
    if (n < 0) return fail("read");
    if (write(to, buf, n) != n) return fail("write");
  }
  return 0;
}

static int list(const char *dir) {
  DIR *d = opendir(dir);
  if (!d) return fail(dir);
  for (struct dirent *e; (e = readdir(d));) {
    char path[1024];
    struct stat st;
    if (e->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
    if (lstat(path, &st)) return fail(path);
    printf("%s %c %lld %lld %llu\n", e->d_name, S_ISDIR(st.st_mode) ? 'd' : S_ISLNK(st.st_mode) ? 'l' : 'f',
           (long long)st.st_size, (long long)st.st_mtim.tv_sec, (unsigned long long)st.st_dev);
  }
  closedir(d);
  return 0;
}

__attribute__((noinline)) static int recurse(int n) {
  volatile char frame[64];
  frame[0] = n;
  return n == 0 ? 0 : recurse(n - 1) + frame[0];
}

int main(int argc, char **argv) {
  const char *verb = argc > 1 ? argv[1] : "nothing";
  const char *arg = argc > 2 ? argv[2] : "";
  const char *arg2 = argc > 3 ? argv[3] : "";
  long n = atol(arg);
  if (!strcmp(verb, "nothing")) return 0;
  if (!strcmp(verb, "args")) {
    for (int i = 0; i < argc; i++) puts(argv[i]);
    for (char **e = environ; *e; e++) puts(*e);
    return 0;
  }
  if (!strcmp(verb, "exit")) return n;
  if (!strcmp(verb, "abort")) abort();
  if (!strcmp(verb, "cat")) return cat(arg, 1);
  if (!strcmp(verb, "ls")) return list(arg);
  if (!strcmp(verb, "copy")) {
    int out = open(arg2, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (out < 0) return fail(arg2);
    int rc = cat(arg, out);
    return close(out) ? fail("close") : rc;
  }
  if (!strcmp(verb, "random")) {
    unsigned char b[32];
    if (getentropy(b, sizeof b)) return fail("getentropy");
    for (unsigned i = 0; i < sizeof b; i++) printf("%02x", b[i]);
    return 0;
  }
  if (!strcmp(verb, "clock")) {
    struct timespec t, u, nap = {3600, 0};
    clock_gettime(CLOCK_REALTIME, &t);
    nanosleep(&nap, NULL);
    clock_gettime(CLOCK_REALTIME, &u);
    printf("%lld %lld\n", (long long)t.tv_sec, (long long)(u.tv_sec - t.tv_sec));
    return 0;
  }
  if (!strcmp(verb, "recurse")) {
    printf("%d\n", recurse(n) != -1);
    return 0;
  }
  if (!strcmp(verb, "alloc")) {
    volatile char *p = malloc(n);
    if (!p) abort();
    for (long i = 0; i < n; i += 4096) p[i] = 1;
    return 0;
  }
  if (!strcmp(verb, "spin")) {
    volatile uint64_t x = 0;
    for (long i = 0; i < n || n == 0; i++) x += i;
    return 0;
  }
  if (!strcmp(verb, "log")) {
    for (long i = 0; i < n; i++) putchar('x');
    return 0;
  }
  if (!strcmp(verb, "files")) {
    char path[64];
    for (long i = 0; i < n; i++) {
      snprintf(path, sizeof path, "/outputs/%ld", n - i);
      int fd = open(path, O_WRONLY | O_CREAT, 0666);
      if (fd < 0) return fail(path);
      close(fd);
    }
    return 0;
  }
  if (!strcmp(verb, "truncate")) {
    int fd = open("/outputs/big", O_RDWR | O_CREAT, 0666);
    if (fd < 0) return fail("open");
    return ftruncate(fd, atoll(arg)) ? fail("ftruncate") : 0;
  }
  if (!strcmp(verb, "open-many")) {
    int fds = 0;
    while (open("/outputs/f", O_RDWR | O_CREAT, 0666) >= 0) fds++;
    printf("%d\n", fds);
    return 0;
  }
  if (!strcmp(verb, "link")) {
    printf("%d %d\n", symlink(arg, "/outputs/link"), link("/inputs/a", "/outputs/link"));
    return 0;
  }
  if (!strcmp(verb, "tree")) { // what a program may do to files, in one go
    struct stat st;
    char b[16] = {0};
    if (mkdir("/outputs/d", 0777) || mkdir("/outputs/d/e", 0777)) return fail("mkdir");
    int fd = open("/outputs/d/f", O_RDWR | O_CREAT | O_EXCL, 0666);
    if (fd < 0 || write(fd, "hello", 5) != 5 || pwrite(fd, "J", 1, 0) != 1) return fail("write");
    if (open("/outputs/d/f", O_RDWR | O_CREAT | O_EXCL, 0666) != -1 || errno != EEXIST) return fail("excl");
    if (lseek(fd, 1, SEEK_SET) != 1 || read(fd, b, 16) != 4 || strcmp(b, "ello")) return fail("read");
    if (rename("/outputs/d/f", "/outputs/g") || stat("/outputs/d/f", &st) != -1) return fail("rename");
    if (rename("/outputs/d", "/outputs/d/e/x") != -1 || errno != EINVAL) return fail("rename into itself");
    if (rmdir("/outputs/d") != -1 || errno != ENOTEMPTY) return fail("rmdir");
    if (rmdir("/outputs/d/e") || unlink("/outputs/d") != -1 || errno != EISDIR) return fail("unlink");
    if (ftruncate(fd, 8) || fstat(fd, &st) || st.st_size != 8) return fail("truncate");
    int app = open("/outputs/g", O_WRONLY | O_APPEND);
    if (app < 0 || write(app, "!", 1) != 1 || close(app)) return fail("append");
    int gone = open("/outputs/gone", O_RDWR | O_CREAT, 0666);
    if (gone < 0 || unlink("/outputs/gone") || write(gone, "abc", 3) != 3 || close(gone)) return fail("unlinked");
    if (open("/outputs/g/x", O_RDONLY) != -1 || errno != ENOTDIR) return fail("notdir");
    return list("/outputs");
  }
  return 99;
}
