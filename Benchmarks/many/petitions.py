"""The same petitions by python-docx-template: one of ours with tags in place of its person's words.

    petitions.py OUR.docx ROSTER.csv COUNT OUT
"""
import csv, pathlib, sys, time
import docx, docxtpl

ours, roster, count, out = sys.argv[1], sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])
with open(roster, encoding="utf-8-sig", newline="") as file:
    people = list(csv.DictReader(file))[:count]
first = people[0]
document = docx.Document(ours)
fields = ["姓名", "证件号码", "手机号", "住所地", "订单号", "实付金额"]
for paragraph in document.paragraphs:
    for run in paragraph.runs:
        for field in fields:
            run.text = run.text.replace(first[field], "{{ p['%s'] }}" % field) if first[field] else run.text
out.mkdir(parents=True, exist_ok=True)
document.save(out / "template.docx")
start = time.monotonic()
for index, person in enumerate(people):
    template = docxtpl.DocxTemplate(out / "template.docx")
    template.render({"p": person})
    template.save(out / f"{index + 1}.docx")
print(f"{len(people) / (time.monotonic() - start):.1f}")
