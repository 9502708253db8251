// The figures that speak. In the drawings, one byte each stands for the trail
// of the balloon (1 column), the eyes (2 columns) and the tongue (2 columns).

#define THOUGHT "\1"
#define EYES "\2"
#define TONGUE "\3"

typedef struct {
	const char *name, *art;
} figure;

static const figure figures[] = {
	{"cow",
		"        " THOUGHT "   ^__^\n"
		"         " THOUGHT "  (" EYES ")\\_______\n"
		"            (__)\\       )\\/\\\n"
		"             " TONGUE " ||----w |\n"
		"                ||     ||\n"},
	{"atoll",
		"     " THOUGHT "      _  __\n"
		"      " THOUGHT "  .-' \\/  '-.\n"
		"       " THOUGHT " '-.//|.-._|\n"
		"            |(" EYES ")|\n"
		"            | " TONGUE " |\n"
		"        .---'    '---.\n"
		"  ~~~~~'~~~~~~~~~~~~~~'~~~~~\n"},
	{"crab",
		"      " THOUGHT "\n"
		"       " THOUGHT "  (\\/)      (\\/)\n"
		"            \\_ .--. _/\n"
		"              ( " EYES " )\n"
		"            /( " TONGUE "   )\\\n"
		"             /\\'--'/\\\n"},
	{"owl",
		"     " THOUGHT "  ,____,\n"
		"      " THOUGHT " ( " EYES " )\n"
		"        /)" TONGUE "(\\\n"
		"      ---\"--\"---\n"},
	{"robot",
		"      " THOUGHT "     .-|-.\n"
		"       " THOUGHT "  .-------.\n"
		"          | [" EYES "]  |\n"
		"          |  " TONGUE "   |\n"
		"        .-'-------'-.\n"
		"       =|  o  o  o  |=\n"
		"        '--_-----_--'\n"
		"          (_)   (_)\n"},
	{"snail",
		"     " THOUGHT "\n"
		"      " THOUGHT "   o  o      .---.\n"
		"        (" EYES ")/    / .-. \\\n"
		"         \\" TONGUE "\\__( ( @ ) )\n"
		"          '-----'--'-'--'-.\n"},
};
