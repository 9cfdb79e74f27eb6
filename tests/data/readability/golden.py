"""Values of readability for tests/it/readability.rs, calculated independently of the program.

    python3 -m venv v && v/bin/pip install textstat==0.7.13
    v/bin/python tests/data/readability/golden.py > tests/data/readability/golden.tsv

The counts are made here with regular expressions and unicodedata, the indexes with the formulas as
published. Where textstat counts alike, it has to agree; the column "checked" tells for which texts.
It differs where a sentence has fewer than three words or ends in an Arabic question mark (it counts
none), in what it calls a letter for Gulpease (punctuation, too: so its counts are taken and the
formula is ours), and in words of many syllables in Arabic (it has more than five for the paper's
more than four).
"""

import re
import sys
import unicodedata

import textstat

TEXTS = [
    ("it", "Il sole scalda il muro della casa. Il gatto dorme sul tetto."),
    ("it", "Domani porti con sé la tessera, per favore. Ha già preso un appuntamento? Lo dica qui."),
    ("it", "L’infermiera dell’ambulatorio c’è dalle 8 alle 12. Un po’ di pazienza!"),
    ("it", "Precipitevolissimevolmente l’amministrazione riorganizzò la documentazione."),
    ("it", "(Il modulo è sul tavolo.) Scriva tre cose: nome, età e via. Poi torni qui."),
    ("it", "La visita è breve. 20-40 minuti bastano di solito."),
    ("it", "Porti due fotografie. 3,5 x 4,5 cm è la misura. 2 giorni prima le mostri qui."),
    ("it", "«La fila è breve.» «30 minuti bastano a tutti.» (5 minuti prima torni da noi.)"),
    ("it", "Dura ca. 20 minuti, v. pag. 3 del modulo. 1.5 euro bastano per il parcheggio."),
    ("it", "Chieda al dott. Rossi o alla sig.ra Verdi. 2 persone al giorno bastano."),
    ("it", "Si entra alle 8.30. 15 minuti dopo si esce. È aperto fino al n. 12. Poi chiude."),
    ("it", "Aspetti un po’... 20 minuti passano presto. E poi? 3 minuti soltanto!"),
    ("id", "Antrean ini pendek. 15 menit sudah cukup. Lihat hlm. 3 di buku itu."),
    ("id", "Datanglah ke ruang 4. 10 orang duduk di sana, bersama dr. Budi dan ibu Sri."),
    ("ar", "الزيارة قصيرة. ٢٠ دقيقة تكفي. هل تأتي غدا؟ ٣ أيام تكفي۔ ٥ دقائق للقراءة."),
    ("id", "Pintu itu ada di kiri. Anda bisa duduk dulu di sini."),
    ("id", "Anak-anak bermain pelan-pelan di halaman belakang rumah sakit."),
    ("id", "Apakah Anda sudah mendaftar? Silakan mengambil nomor antrean terlebih dahulu."),
    ("id", "Bawalah 2 lembar fotokopi kartu keluarga. Mohon tunggu 15 menit di ruang tunggu."),
    ("id", "Pemberitahuan: pembayaran dilaksanakan setelah pemeriksaan laboratorium selesai."),
    ("ar", "ذهب الولد إلى البيت. قرأ الدرس ثم نام."),
    ("ar", "الباب على اليمين. اجلس هنا من فضلك. الماء في الغرفة."),
    ("ar", "أين غرفة الطبيب؟ هي في آخر الممر، على يسار الدرج."),
    ("ar", "يستعملون المستشفيات الإلكترونية للاستفسار عن المواعيد."),
    ("ar", "ذَهَبَ الْوَلَدُ إِلَى الْبَيْتِ. قَرَأَ الدَّرْسَ ثُمَّ نَامَ."),
    ("ar", "المسؤولون يتساءلون عن الظروف. هؤلاء لم يكتبوا شيئا."),
    ("ar", "موظفو الاستقبال يستقبلونكم من الساعة ٨ حتى الساعة ١٢."),
]

# Known abbreviations: before names, and before figures.
TITLES = "avv bpk dott dr dra drs geom ing mr mrs prof rag sdr sig sigg st".split()
SHORT = "art ca cap ed es fig hal int max min pag par tel vol".split()

HARAKAT = re.compile("[\u0640\u064b-\u065f\u0670]")


def is_letter(c):
    return unicodedata.category(c)[0] in "LN"


def is_end(before, after):
    """Whether the full stop between them ends a sentence."""
    word = re.split(r"[\s(«“]", before)[-1].lower()
    if word in TITLES:
        return False
    figure = re.match(r"[(«“]*[0-9٠-٩]", after)
    if not figure:
        return not re.match(r"[^\w]*[a-zà-ù]", after)
    return word not in SHORT and not word.endswith(".") and not re.fullmatch("[a-z]|[b-df-hj-np-tv-xz]+", word)


def sentences_of(text):
    """Lists of words, of which only letters and digits are left."""
    text = HARAKAT.sub("", text)
    ends = re.sub(
        r"([.!?؟۔])([)»”]*)\s+",
        lambda m: m[0] if m[1] == "." and not is_end(text[: m.start()], text[m.end() :]) else m[1] + m[2] + "\n",
        text,
    )
    for sentence in ends.split("\n"):
        words = ("".join(filter(is_letter, word)) for word in re.split(r"\s+", sentence))
        yield [word for word in words if word]


def vowels(word):
    return sum(c.isalpha() and c not in "اى" for c in word)


def index(language, sentences):
    words = [word for sentence in sentences for word in sentence]
    n, m = len(words), len(sentences)
    if language == "it":
        return 89 + (300 * m - 10 * sum(map(len, words))) / n
    if language == "id":
        return n / m + 100 * sum(len(word) > 6 for word in words) / n
    hard = sum(len(word) > 5 for word in words)
    syllables = sum(map(vowels, words)) - 2
    complex_words = [word for word in words if vowels(word) - 2 > 4]
    faseeh = sum(bool(re.search("[ئءؤذظ]|وا$|ون$", word)) for word in complex_words)
    return 200.791 - 1.015 * n / m - 24.181 * (hard + syllables + len(complex_words) + faseeh) / n


def textstat_index(language, text):
    """What textstat says, or None where it counts otherwise."""
    text = HARAKAT.sub("", text)
    if any(len(sentence) < 3 for sentence in sentences_of(text)) or re.search(
        "[؟،:]|’\\s|[0-9][.,][0-9]|\\b(ca|dott|sig|dr|hlm|n)[.]", text
    ):
        return None
    if language == "it":
        counts = (textstat.sentence_count(text), textstat.letter_count(text.replace("’", "")))
        return 89 + (300 * counts[0] - 10 * counts[1]) / textstat.lexicon_count(text)
    if language == "id":
        return textstat.lix(text)
    if any(vowels(word) - 2 > 4 for sentence in sentences_of(text) for word in sentence):
        return None
    return textstat.osman(text) if not re.search(r"\d", text) else None


def main():
    print("language", "sentences", "words", "letters", "longest", "index", "checked", "text", sep="\t")
    for language, text in TEXTS:
        sentences = list(sentences_of(text))
        words = [word for sentence in sentences for word in sentence]
        ours, theirs = index(language, sentences), textstat_index(language, text)
        if theirs is not None and abs(ours - theirs) > 1e-6:
            sys.exit(f"textstat says {theirs}, not {ours}: {text}")
        print(
            language, len(sentences), len(words), sum(map(len, words)), max(map(len, sentences)),
            f"{ours:.6f}", "-" if theirs is None else "textstat", text, sep="\t",
        )  # fmt: skip


main()
