// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/bodyeditor.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "composer/letterhtml.h"
#include "toolrow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QUrl>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::BodyType;

namespace {

/// Neither pictures nor style sheets are fetched, from wherever a text names them.
class LetterEdit : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
    /// A few lines; more where there is room.
    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int lines = 6;
        return {QTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * lines};
    }
};

/// A text with colours of its own was written for white paper.
bool hasColours(const QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            if (!format.isAnchor() && format.hasProperty(QTextFormat::ForegroundBrush))
                return true;
        }
    return false;
}

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new LetterEdit(this))
    , m_forms(new QComboBox(this))
    , m_hint(new TextLabel(TextKind::Small, this))
{
    build();
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        m_touched = true;
        showHint();
        Q_EMIT edited();
    });
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &BodyEditor::showFormat);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &BodyEditor::showFormat);
    connect(m_forms, &QComboBox::activated, this, &BodyEditor::chooseForm);
    setBody({.type = BodyType::HTML, .text = {}});
}

QAction *BodyEditor::format(const char *name, QLatin1StringView iconName, const QString &text,
                            const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    // In the text alone: elsewhere the same keys may mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    const QString key = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
    m_text->addAction(action);
    return action;
}

void BodyEditor::build()
{
    m_text->setObjectName(u"body"_s);
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(60);
    m_bold = format("bold", "bold"_L1, tr("Bold"), QKeySequence::Bold);
    m_italic = format("italic", "italic"_L1, tr("Italic"), QKeySequence::Italic);
    m_underline = format("underline", "underline"_L1, tr("Underlined"), QKeySequence::Underline);
    m_list = format("bullets", "bullets"_L1, tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_link = format("link", "link"_L1, tr("Link…"), Qt::CTRL | Qt::Key_K);
    for (auto *action : {m_bold, m_italic, m_underline, m_list})
        action->setCheckable(true);
    connect(m_bold, &QAction::triggered, this,
            [this](bool on) { m_text->setFontWeight(on ? QFont::Bold : QFont::Normal); });
    connect(m_italic, &QAction::triggered, m_text, &QTextEdit::setFontItalic);
    connect(m_underline, &QAction::triggered, m_text, &QTextEdit::setFontUnderline);
    connect(m_list, &QAction::triggered, this, &BodyEditor::toggleList);
    connect(m_link, &QAction::triggered, this, &BodyEditor::addLink);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (auto *action : {m_bold, m_italic, m_underline, m_list, m_link}) {
        auto *button = ToolRow::buttonFor(action, this);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        tools->addWidget(button);
    }
    tools->addStretch(1);
    m_forms->setObjectName(u"bodyForm"_s);
    m_forms->setAccessibleName(tr("Form of the text"));
    m_forms->addItem(tr("HTML"), int(BodyType::HTML));
    m_forms->addItem(tr("Plain text"), int(BodyType::Text));
    tools->addWidget(m_forms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(tools);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_text);
}

Ews::Body BodyEditor::body() const
{
    if (!m_touched)
        return m_found;
    const auto *document = m_text->document();
    if (m_form == BodyType::Text)
        return {.type = BodyType::Text, .text = document->toPlainText()};
    if (document->isEmpty())
        return {.type = BodyType::HTML, .text = {}};
    return {.type = BodyType::HTML,
            .text = formattingOf(*document) == Formatting::Rich ? document->toHtml()
                                                                : simpleHtml(*document)};
}

void BodyEditor::setBody(const Ews::Body &body)
{
    const QSignalBlocker blocker(m_text);
    m_found = body;
    m_form = body.type;
    if (body.type == BodyType::HTML) {
        m_text->setHtml(body.text);
        dropFinalBreaks(*m_text->document());
    } else {
        m_text->setPlainText(body.text);
    }
    setForm(body.type);
    m_touched = false;
    const bool onPaper = hasColours(*m_text->document());
    m_text->setPalette(onPaper ? lightPalette() : QPalette());
    showHint();
}

void BodyEditor::setForm(BodyType form)
{
    m_form = form;
    const bool html = form == BodyType::HTML;
    m_text->setAcceptRichText(html);
    m_forms->setCurrentIndex(m_forms->findData(int(form)));
    for (auto *action : {m_bold, m_italic, m_underline, m_list, m_link})
        action->setEnabled(html);
}

void BodyEditor::chooseForm(int index)
{
    const auto form = BodyType(m_forms->itemData(index).toInt());
    if (form == m_form)
        return;
    if (form == BodyType::HTML) {
        setForm(form);
        m_touched = true;
        Q_EMIT edited();
        return;
    }
    if (formattingOf(*m_text->document()) == Formatting::None)
        return makePlain();
    setForm(m_form); // until it is decided
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Plain text"),
                        tr("Plain text has no formatting."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Bold letters, lists, links and pictures become plain words."));
    auto *go = question->addButton(tr("&Make it plain"), QMessageBox::AcceptRole);
    question->setEscapeButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(go, &QPushButton::clicked, this, &BodyEditor::makePlain);
    question->open();
}

void BodyEditor::makePlain()
{
    const QString plain = m_text->toPlainText();
    setForm(BodyType::Text);
    m_text->setPlainText(plain);
    m_text->setPalette({});
    m_touched = true;
    Q_EMIT edited();
}

void BodyEditor::toggleList(bool on)
{
    auto cursor = m_text->textCursor();
    if (on) {
        cursor.createList(QTextListFormat::ListDisc);
        return;
    }
    cursor.beginEditBlock();
    auto block = m_text->document()->findBlock(cursor.selectionStart());
    const auto last = m_text->document()->findBlock(cursor.selectionEnd());
    for (; block.isValid(); block = block.next()) {
        if (auto *list = block.textList()) {
            list->remove(block);
            QTextCursor at(block);
            auto plain = at.blockFormat();
            plain.setIndent(0);
            at.setBlockFormat(plain);
        }
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void BodyEditor::addLink()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("&Address of the page:"));
    dialog->setTextValue(m_text->currentCharFormat().isAnchor()
                             ? m_text->currentCharFormat().anchorHref()
                             : u"https://"_s);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &address) {
        const QUrl url = QUrl::fromUserInput(address.trimmed());
        if (!url.isValid() || url.isEmpty())
            return;
        auto cursor = m_text->textCursor();
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(url.toString());
        format.setFontUnderline(true);
        format.setForeground(QApplication::palette().link());
        if (cursor.hasSelection())
            cursor.mergeCharFormat(format);
        else
            cursor.insertText(url.toDisplayString(), format);
    });
    dialog->open();
}

void BodyEditor::showFormat()
{
    m_bold->setChecked(m_text->fontWeight() > QFont::Medium);
    m_italic->setChecked(m_text->fontItalic());
    m_underline->setChecked(m_text->fontUnderline());
    m_list->setChecked(m_text->textCursor().currentList());
}

// Said before anything is lost by it: as long as nothing is typed the text stays as it came.
void BodyEditor::showHint()
{
    const bool rich = m_form == BodyType::HTML && !m_found.text.isEmpty() &&
                      formattingOf(*m_text->document()) == Formatting::Rich;
    m_hint->setVisible(rich);
    if (rich)
        m_hint->setText(m_touched ? tr("The layout of the text may be simpler once it is sent.")
                                  : tr("Pictures are not shown here. The text stays as it is "
                                       "unless you change it."));
}

} // namespace OnBehalf
