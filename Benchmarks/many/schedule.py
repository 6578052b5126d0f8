"""The schedule from the same rows in Python: as bare strings into a ZIP, or by python-docx-template.

    schedule.py strings|docxtpl OUR.docx ROWS.tsv OUT.docx
"""
import re, sys, zipfile

way, ours, rows, out = sys.argv[1:]
with open(rows, encoding="utf-8") as file:
    lines = [line.rstrip("\n").split("\t") for line in file]

if way == "docxtpl":
    import docx, docxtpl

    document = docx.Document()
    table = document.add_table(rows=4, cols=10)
    table.cell(0, 0).text = "序号"
    table.cell(1, 0).text = "{%tr for r in rows %}"
    for index in range(8):
        table.cell(2, index).text = "{{ r[%d] }}" % index
    table.cell(3, 0).text = "{%tr endfor %}"
    document.save(out + ".template.docx")
    template = docxtpl.DocxTemplate(out + ".template.docx")
    template.render({"rows": lines})
    template.save(out)
else:
    # The markup of our own rows, with the words put in by formatting.
    with zipfile.ZipFile(ours) as there:
        parts = {name: there.read(name) for name in there.namelist()}
    body = parts["word/document.xml"].decode("utf-8")
    row = next(r for r in re.findall(r"<w:tr>.*?</w:tr>", body) if lines[0][2] in r)
    head, tail = body[: body.index(row)], body[body.rindex("</w:tbl>") :]
    pattern = row.replace("%", "%%")
    for value in lines[0][1:6] + [lines[0][7]]:
        pattern = pattern.replace(f">{value}<", ">%s<", 1)
    pattern = pattern.replace(">1<", ">%s<", 1)

    def escaped(text):
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if name != "word/document.xml":
                archive.writestr(name, content)
        with archive.open("word/document.xml", "w") as part:
            part.write(head.encode())
            for line in lines:
                values = tuple(map(escaped, [line[0], line[1], line[2], line[3], line[4], line[5], line[7]]))
                part.write((pattern % values).encode())
            part.write(tail.encode())
