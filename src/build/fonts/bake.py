"""Bakes the two faces Case Lab ships, from the OpenType files of Inter and Noto Sans CJK.

    python3 bake.py INTER_DIR NOTO_DIR OUT_DIR REPORT_DIR    the window's faces, and from them the reports'
    python3 bake.py OUT_DIR REPORT_DIR                       only the reports', from the window's as they are

Needs fontTools. INTER_DIR holds Inter-{Regular,Medium,SemiBold}.otf, NOTO_DIR holds
NotoSansCJK-{Regular,Bold}.ttc. See docs/decisions/0004-fonts.md and
0010-report-pages.md for why each step is taken.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

ARROWS = "←↑→↓↔↕↖↗↘↙↩↪↺↻⇧⌃⌘⌥⌫⏎"
MARKS = "−×÷±≈≠≤≥∞√∆∑·•…–—‘’“”„‚‹›«»′″‰™©®€¥£¢°¹²³½¼¾"
SHAPES = "▲△▶▷▼▽◀◁◆◇●○■□★☆✓✗▴▾▸◂"
SPACES = "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u2060"
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x192, 0x1FA, 0x1FB, *range(0x218, 0x21C), 0x1E9E]
GREEK_OF_MODELS = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ"


def western():
    return set(LATIN) | {ord(c) for c in ARROWS + MARKS + SHAPES + SPACES + GREEK_OF_MODELS}


def chinese():
    """Every character of GB2312, plus what the western face has."""
    rows = (bytes([high, low]) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(c) for pair in rows for c in pair.decode("gb2312", "ignore")} | western()


def make_tabular(font):
    """Points the character map at the tabular glyphs, so that no feature has to be switched on."""
    digits = {ord(d) for d in "0123456789"}
    records = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {i for r in records if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    swap = {}
    for index in lookups:
        for sub in font["GSUB"].table.LookupList.Lookup[index].SubTable:
            swap.update(getattr(sub, "ExtSubTable", sub).mapping)
    for table in font["cmap"].tables:
        # digits only: tabular stops and spaces would open gaps inside "14.4" and between words
        table.cmap = {c: swap.get(g, g) if c in digits else g for c, g in table.cmap.items()}


def borrow_thin_spaces(font):
    """The Chinese face has no thin spaces; without them JavaFX would fetch a system font for a blank."""
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            for thin in (0x2009, 0x202F):
                table.cmap.setdefault(thin, table.cmap[0x20])


def cut(font, characters, hinting=True):
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], hinting=hinting, name_IDs=["*"],
                             desubroutinize=False, drop_tables=["BASE", "VORG", "vhea", "vmtx", "DSIG"])
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)


def rename(font, family, style, weight):
    """A changed font gets a name of its own: Inter and Noto are trademarks, and readers should see it differs."""
    names, full = font["name"], family if style == "Regular" else f"{family} {style}"
    postscript = full.replace(" ", "")
    copyright_line = names.getDebugName(0)
    keep = {13: names.getDebugName(13), 14: names.getDebugName(14)}
    names.names = []
    texts = {0: copyright_line, 1: family, 2: style, 3: f"CaseLab;{postscript}", 4: full,
             5: "Version 1.000", 6: postscript, **keep}
    for key, text in texts.items():
        names.setName(text, key, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0
    top = font["CFF "].cff
    top.fontNames = [postscript]
    for key, value in (("FullName", full), ("FamilyName", family), ("Weight", style)):
        setattr(top.topDictIndex[0], key, value)
    for mark in ("Notice", "Copyright"):
        top.topDictIndex[0].rawDict.pop(mark, None)


def write(font, out, file):
    font.save(out / file)
    print(file, (out / file).stat().st_size)


def quadratic(font):
    """The same face with TrueType outlines: the writer of PDFs embeds no others. Off by at most a thousandth of an em."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, outlines
    font["hmtx"].metrics = {name: (advance, outlines[name].xMin if outlines[name].numberOfContours else 0)
                            for name, (advance, _) in font["hmtx"].metrics.items()
                            if outlines[name].recalcBounds(font["glyf"]) is None}
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for field, value in dict(maxZones=1, maxTwilightPoints=0, maxStorage=0, maxFunctionDefs=0, maxInstructionDefs=0,
                             maxStackElements=0, maxSizeOfInstructions=0, maxComponentElements=0).items():
        setattr(limits, field, value)
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    for gone in ("CFF ", "VORG", "GPOS", "GSUB", "GDEF"):
        if gone in font:
            del font[gone]
    font.sfntVersion = "\x00\x01\x00\x00"


def reports(out, target):
    for file in ("CaseLabSans-Regular", "CaseLabSans-SemiBold", "CaseLabSansSC-Regular", "CaseLabSansSC-Bold"):
        font = TTFont(Path(out) / f"{file}.otf", recalcTimestamp=False)
        quadratic(font)
        write(font, Path(target), f"{file}.ttf")


def window(inter, noto, out):
    out = Path(out)
    # the 600 cut takes the bold slot: JavaFX knows only regular and bold, and our type scale only 400 and 600
    for source, family, style, weight in (("Regular", "Case Lab Sans", "Regular", 400),
                                          ("SemiBold", "Case Lab Sans", "Bold", 600),
                                          ("Medium", "Case Lab Sans Medium", "Regular", 500)):
        font = TTFont(Path(inter) / f"Inter-{source}.otf")
        make_tabular(font)
        cut(font, western())
        rename(font, family, style, weight)
        write(font, out, f"CaseLabSans-{source}.otf")
    for source, weight in (("Regular", 400), ("Bold", 700)):
        faces = TTCollection(Path(noto) / f"NotoSansCJK-{source}.ttc").fonts
        font = next(f for f in faces if f["name"].getDebugName(1) == "Noto Sans CJK SC")
        borrow_thin_spaces(font)
        cut(font, chinese(), hinting=False)
        rename(font, "Case Lab Sans SC", source, weight)
        write(font, out, f"CaseLabSansSC-{source}.otf")


if __name__ == "__main__":
    *sources, fonts, of_reports = sys.argv[1:]
    if sources:
        window(*sources, fonts)
    reports(fonts, of_reports)
