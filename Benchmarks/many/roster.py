"""Invented people with valid check digits: a roster as XLSX, as CSV, and a schedule's rows as TSV.

    roster.py COUNT FOLDER
"""
import csv, pathlib, random, sys

count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
draw = random.Random(7)
weights, marks = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], "10X98765432"
areas = [("320508", "江苏省苏州市姑苏区"), ("330106", "浙江省杭州市西湖区"), ("110105", "北京市朝阳区"),
         ("440305", "广东省深圳市南山区"), ("510107", "四川省成都市武侯区")]
family, given = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
head = ["序号", "姓名", "性别", "民族", "证件类型", "证件号码", "手机号", "住所地", "通讯地址", "平台", "商家主体",
        "订单号", "下单时间", "商品名称", "商品类别", "数量", "实付金额", "已退款金额", "损失说明", "发现日期",
        "同意共同投诉", "推选代表人", "收款户名", "收款账号", "开户行", "备注"]


def identity(area, serial):
    digits = f"{area}{draw.randrange(1970, 2005):04d}{draw.randrange(1, 13):02d}{draw.randrange(1, 28):02d}{serial:03d}"
    return digits + marks[sum(int(d) * w for d, w in zip(digits, weights)) % 11]


rows, schedule, seen = [], [], set()
for index in range(count):
    while True:
        area, place = draw.choice(areas)
        serial = draw.randrange(1, 1000)
        number = identity(area, serial)
        if number not in seen:
            seen.add(number)
            break
    name = draw.choice(family) + draw.choice(given) + draw.choice(given)
    address = f"{place}示例街道示例路{index + 1}号"
    paid = draw.choice(["19.90", "30.00", "48.50", "99.00", "128.00", "300.00"])
    refunded = "5.00" if draw.random() < 0.2 else ""
    month, day = draw.randrange(1, 10), draw.randrange(1, 28)
    order = f"DK{20260000000000 + index}"
    rows.append([str(index + 1), name, "男" if serial % 2 else "女", "汉族", "居民身份证", number,
                 f"13{index:09d}", address, address, "示例点卡网", "", order,
                 f"2026-{month:02d}-{day:02d} 20:11", "学习卡密", "卡密", "1", paid, refunded,
                 "付款后一直没有收到卡密。", "2026-10-08", "是", "", name, f"62{index:017d}",
                 "示例银行示例支行", ""])
    claimed = f"{float(paid) - float(refunded or 0):.2f}"
    schedule.append([str(index + 1), name, number, order, f"2026年{month}月{day}日", paid, refunded, claimed])

with open(folder / "名单.csv", "w", encoding="utf-8-sig", newline="") as file:
    csv.writer(file).writerows([head] + rows)
with open(folder / "schedule.tsv", "w", encoding="utf-8") as file:
    file.writelines("\t".join(row) + "\n" for row in schedule)
if "--xlsx" in sys.argv:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("名单")
    for row in [head] + rows:
        sheet.append(row)
    book.save(folder / "名单.xlsx")
