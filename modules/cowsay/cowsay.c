// cowsay: a figure says, or thinks, what it is told.
//
// The message is the arguments, or standard input if there are none. It is
// wrapped twice, once to measure and once to print, so no line is stored; and
// all output goes through one small buffer. Nothing else is needed of the C
// library than memory, strings, read and write, which keeps the module small
// and its start cheap.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "figures.h"

enum { MAX_WIDTH = 1000, TAB = 8 };

// --- output ---

static char out[4096];
static size_t out_len;

static void flush(void) {
	for (size_t done = 0; done < out_len;) {
		ssize_t n = write(1, out + done, out_len - done);
		if (n <= 0) _exit(1);
		done += (size_t)n;
	}
	out_len = 0;
}

static void put(char c) {
	if (out_len == sizeof out) flush();
	out[out_len++] = c;
}

static void put_bytes(const char *s, size_t n) {
	while (n--) put(*s++);
}

static void put_times(char c, size_t n) {
	while (n--) put(c);
}

static void fail(const char *problem, const char *value) {
	const char *parts[] = {"cowsay: ", problem, value, "\n"};
	for (int i = 0; i < 4; i++)
		if (write(2, parts[i], strlen(parts[i])) < 0) break;
	_exit(2);
}

// --- characters ---

typedef struct {
	const char *p, *end;
} span;

// A character: how many bytes it has, and how many columns it takes.
typedef struct {
	size_t bytes, columns;
} glyph;

static int in_ranges(uint32_t c, const uint32_t (*r)[2], size_t n) {
	for (size_t i = 0; i < n; i++)
		if (c >= r[i][0] && c <= r[i][1]) return 1;
	return 0;
}

// The blocks of combining and invisible characters, and those that terminals
// draw two columns wide (Unicode Standard Annex 11, by block).
static const uint32_t narrowest[][2] = {{0x300, 0x36f}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff},
	{0x200b, 0x200f}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}};
static const uint32_t widest[][2] = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x4dbf},
	{0x4e00, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f},
	{0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
	{0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

#define COUNT(a) (sizeof(a) / sizeof *(a))

// next_glyph measures the character at s.p, which is before s.end. A byte that
// is not UTF-8 is a character of one column.
static glyph next_glyph(span s) {
	const unsigned char *p = (const unsigned char *)s.p;
	size_t n = *p < 0x80 ? 1 : *p >= 0xc2 && *p < 0xe0 ? 2 : *p >= 0xe0 && *p < 0xf0 ? 3
		: *p >= 0xf0 && *p < 0xf5 ? 4 : 0;
	if (n < 2 || n > (size_t)(s.end - s.p)) return (glyph){1, 1};
	uint32_t c = *p & (0x7f >> n);
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80) return (glyph){1, 1};
		c = c << 6 | (p[i] & 0x3f);
	}
	if (in_ranges(c, narrowest, COUNT(narrowest))) return (glyph){n, 0};
	return (glyph){n, in_ranges(c, widest, COUNT(widest)) ? 2 : 1};
}

static size_t columns(span s) {
	size_t n = 0;
	while (s.p < s.end) {
		glyph g = next_glyph(s);
		s.p += g.bytes;
		n += g.columns;
	}
	return n;
}

static int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// put_text prints text without the control characters that steer a terminal.
static void put_text(span s) {
	for (; s.p < s.end; s.p++) {
		unsigned char c = (unsigned char)*s.p;
		if (c == 0xc2 && s.p + 1 < s.end && (unsigned char)s.p[1] >= 0x80 && (unsigned char)s.p[1] < 0xa0) {
			put('?');
			s.p++;
		} else {
			put(c < ' ' || c == 0x7f ? '?' : (char)c);
		}
	}
}

// --- lines ---

// What is left of the message, and how it is laid out.
typedef struct {
	span text;
	size_t most;   // columns of a line; 0 for lines as they are
	int started;   // a line was taken
	int paragraph; // an empty line is due
} layout;

// skip_space moves to the next word, and reports whether a paragraph ended: a
// line end with more space behind it.
static int skip_space(span *s) {
	int ended = 0;
	for (; s->p < s->end && is_space(*s->p); s->p++)
		if (*s->p == '\n' && s->p + 1 < s->end && is_space(s->p[1])) ended = 1;
	return ended;
}

// next_word takes a word, or as much of one as fits in most columns.
static span next_word(span *s, size_t most) {
	span word = {s->p, s->p};
	for (size_t n = 0; s->p < s->end && !is_space(*s->p);) {
		glyph g = next_glyph(*s);
		if (n + g.columns > most && word.end > word.p) break;
		n += g.columns;
		word.end = s->p += g.bytes;
	}
	return word;
}

// wrapped_line takes the words of the next line, and prints them if print is
// set. It returns the columns, or -1 if there is no line left.
static long wrapped_line(layout *l, int print) {
	if (!l->started) skip_space(&l->text);
	if (l->paragraph) {
		l->paragraph = 0;
		return 0;
	}
	if (l->text.p == l->text.end) return l->started++ ? -1 : 0;
	l->started = 1;
	size_t n = 0;
	for (;;) {
		span rest = l->text;
		span word = next_word(&rest, l->most);
		size_t w = columns(word);
		if (n > 0 && n + 1 + w > l->most) return (long)n;
		if (n > 0) {
			n++;
			if (print) put(' ');
		}
		if (print) put_text(word);
		n += w;
		int cut = rest.p < rest.end && !is_space(*rest.p);
		l->paragraph = skip_space(&rest) && rest.p < rest.end;
		l->text = rest;
		if (cut || l->paragraph || rest.p == rest.end) return (long)n;
	}
}

// plain_line takes the next line as it is, with tabs made spaces.
static long plain_line(layout *l, int print) {
	if (l->text.p == l->text.end && l->started) return -1;
	l->started = 1;
	size_t n = 0;
	while (l->text.p < l->text.end && *l->text.p != '\n') {
		glyph g = next_glyph(l->text);
		span s = {l->text.p, l->text.p + g.bytes};
		l->text.p = s.end;
		if (*s.p == '\t') {
			size_t w = TAB - n % TAB;
			n += w;
			if (print) put_times(' ', w);
			continue;
		}
		if (print) put_text(s);
		n += g.columns;
	}
	if (l->text.p < l->text.end) l->text.p++;
	return (long)n;
}

static long next_line(layout *l, int print) {
	return l->most > 0 ? wrapped_line(l, print) : plain_line(l, print);
}

// --- picture ---

static void balloon(layout l, int think) {
	long lines = 0, width = 0, n;
	for (layout m = l; (n = next_line(&m, 0)) >= 0; lines++)
		if (n > width) width = n;
	put(' ');
	put_times('_', (size_t)width + 2);
	put_bytes(" \n", 2);
	for (long i = 0; i < lines; i++) {
		const char *sides = think ? "()" : lines == 1 ? "<>" : i == 0 ? "/\\" : i == lines - 1 ? "\\/" : "||";
		put(sides[0]);
		put(' ');
		n = next_line(&l, 1);
		put_times(' ', (size_t)(width - n) + 1);
		put(sides[1]);
		put('\n');
	}
	put(' ');
	put_times('-', (size_t)width + 2);
	put_bytes(" \n", 2);
}

// put_two prints the first two columns of a word, with a space for what it
// lacks.
static void put_two(const char *word) {
	span s = {word, word + strlen(word)}, two = {word, word};
	size_t n = 0;
	while (two.end < s.end) {
		glyph g = next_glyph((span){two.end, s.end});
		if (n + g.columns > 2) break;
		n += g.columns;
		two.end += g.bytes;
	}
	put_text(two);
	put_times(' ', 2 - n);
}

static void draw(const char *art, char thought, const char *eyes, const char *tongue) {
	for (; *art; art++) {
		if (*art == THOUGHT[0]) put(thought);
		else if (*art == EYES[0]) put_two(eyes);
		else if (*art == TONGUE[0]) put_two(tongue);
		else put(*art);
	}
}

// --- options ---

typedef struct {
	const char *name, *eyes, *tongue;
	char flag;
} mode;

static const mode modes[] = {
	{"default", "oo", "  ", 0},   {"borg", "==", "  ", 'b'},  {"dead", "xx", "U ", 'd'},
	{"greedy", "$$", "  ", 'g'},  {"paranoid", "@@", "  ", 'p'}, {"stoned", "**", "U ", 's'},
	{"tired", "--", "  ", 't'},   {"wired", "OO", "  ", 'w'}, {"youthful", "..", "  ", 'y'},
};

typedef struct {
	const mode *mode;
	const figure *figure;
	const char *eyes, *tongue; // NULL for the mode's
	size_t width;
	int think, plain, list;
} options;

static const mode *mode_named(const char *name) {
	for (size_t i = 0; i < COUNT(modes); i++)
		if (strcmp(modes[i].name, name) == 0) return &modes[i];
	fail("unknown mode ", name);
	return NULL;
}

static const figure *figure_named(const char *name) {
	for (size_t i = 0; i < COUNT(figures); i++)
		if (strcmp(figures[i].name, name) == 0) return &figures[i];
	fail("unknown figure, see -l: ", name);
	return NULL;
}

static size_t number(const char *s) {
	size_t n = 0;
	for (const char *p = s; *p; p++) {
		if (*p < '0' || *p > '9' || n > MAX_WIDTH) fail("not a width: ", s);
		n = n * 10 + (size_t)(*p - '0');
	}
	if (n < 2 || n > MAX_WIDTH) fail("not a width from 2 to 1000: ", s);
	return n;
}

static void set_flag(options *o, char flag) {
	for (size_t i = 0; i < COUNT(modes); i++) {
		if (modes[i].flag == flag) {
			o->mode = &modes[i];
			return;
		}
	}
	if (flag == 'n') o->plain = 1;
	else if (flag == 'k') o->think = 1;
	else if (flag == 'l') o->list = 1;
	else fail("usage: cowsay [-bdgpstwynkl] [-e EYES] [-T TONGUE] [-W WIDTH] [-m MODE] [-f FIGURE] [--] [MESSAGE...]; unknown option -",
		(char[]){flag, 0});
}

static void set_value(options *o, char flag, const char *value) {
	if (flag == 'e') o->eyes = value;
	else if (flag == 'T') o->tongue = value;
	else if (flag == 'W') o->width = number(value);
	else if (flag == 'm') o->mode = mode_named(value);
	else o->figure = figure_named(value);
}

// parse reads the options, and returns the index of the first argument behind
// them.
static int parse(options *o, int argc, char **argv) {
	for (int i = 1; i < argc; i++) {
		if (argv[i][0] != '-' || argv[i][1] == 0) return i;
		if (strcmp(argv[i], "--") == 0) return i + 1;
		for (const char *p = argv[i] + 1; *p; p++) {
			if (!strchr("eTWmf", *p)) {
				set_flag(o, *p);
				continue;
			}
			char flag[] = {*p, 0};
			if (p[1]) set_value(o, *p, p + 1);
			else if (++i < argc) set_value(o, *p, argv[i]);
			else fail("a value is missing behind -", flag);
			break;
		}
	}
	return argc;
}

// --- message ---

static char *grow(char *p, size_t n) {
	p = realloc(p, n);
	if (!p) fail("the message is too long", "");
	return p;
}

static span message_of(int argc, char **argv) {
	size_t n = 0;
	for (int i = 0; i < argc; i++) n += strlen(argv[i]) + 1;
	char *text = grow(NULL, n), *p = text;
	for (int i = 0; i < argc; i++) {
		size_t len = strlen(argv[i]);
		memcpy(p, argv[i], len);
		p += len;
		*p++ = ' ';
	}
	return (span){text, p - 1};
}

static span message_in(void) {
	char *text = NULL;
	size_t len = 0, cap = 0;
	for (;;) {
		if (len == cap) text = grow(text, cap = cap ? 2 * cap : 4096);
		ssize_t n = read(0, text + len, cap - len);
		if (n < 0) fail("cannot read the message", "");
		if (n == 0) return (span){text, text + len};
		len += (size_t)n;
	}
}

int main(int argc, char **argv) {
	options o = {.mode = modes, .figure = figures, .width = 40};
	int first = parse(&o, argc, argv);
	if (o.list) {
		for (size_t i = 0; i < COUNT(figures); i++) {
			put_bytes(figures[i].name, strlen(figures[i].name));
			put('\n');
		}
		flush();
		return 0;
	}
	span text = first < argc ? message_of(argc - first, argv + first) : message_in();
	balloon((layout){.text = text, .most = o.plain ? 0 : o.width - 1}, o.think);
	draw(o.figure->art, o.think ? 'o' : '\\', o.eyes ? o.eyes : o.mode->eyes, o.tongue ? o.tongue : o.mode->tongue);
	flush();
	return 0;
}
