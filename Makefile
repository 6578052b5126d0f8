# make demo      一条命令看到结果    build, and make the example's papers in out/demo
# make test      全部检查和测试      format, imports, warnings, tests
# make lint      只查格式            format only
# make format    按格式改好          rewrite in the house format
# make docs      重新生成参考页      regenerate the reference pages under docs/
# make install   安装到 PREFIX       default /usr/local; DESTDIR is honoured
# make clean     删去编译结果        remove what was built

PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share/dossier
SWIFT_SOURCES = Sources Tests Package.swift
RELEASE = .build/release/dossier
CHECKED = --explicit-target-dependency-import-check error

.DEFAULT_GOAL := demo
.PHONY: demo test lint format docs install uninstall clean needs release

needs:
	@.ci/needs

release: needs
	@echo "编译，第一次要几分钟……  Building; the first time takes a few minutes…"
	swift build -c release $(CHECKED) --product dossier

demo: release
	$(RELEASE) build examples/membership-account -o out/demo
	@echo
	@echo "文书在 out/demo：平台/投诉升级函.docx、市场监管部门/12315投诉书.docx、法院/民事起诉状.docx、法院/证据目录.docx"
	@echo "每个收件人另有一个 zip；全卷留给自己。接着读 README.md 的“一个例子”。"
	@echo "The papers are in out/demo, with a ZIP per recipient. Next: “A worked example” in README.en.md."

test: needs lint
	swift build --build-tests $(CHECKED)
	swift test --skip-build --disable-xctest

lint:
	swift format lint --strict --parallel -r $(SWIFT_SOURCES)

format:
	swift format --in-place --parallel -r $(SWIFT_SOURCES)

docs: needs
	DOSSIER_UPDATE_GOLDEN=1 swift test --disable-xctest --filter HouseTests.ReferencePages

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/dossier"
	for part in templates jurisdictions examples; do \
	  rm -rf "$(SHARE)/$$part" && cp -R $$part "$(SHARE)/$$part" || exit 1; \
	done
	rm -rf "$(SHARE)"/examples/*/out
	@echo "已安装 installed: $(DESTDIR)$(PREFIX)/bin/dossier"

uninstall:
	rm -rf "$(DESTDIR)$(PREFIX)/bin/dossier" "$(SHARE)"

clean:
	swift package clean
	rm -rf out/demo
