// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/body.h"

#include <QWidget>

class QAction;
class QComboBox;
class QTextEdit;

namespace OnBehalf {

class TextLabel;

/// The text that goes with a meeting, as HTML with a little formatting or plain. What is not edited
/// is given back as it came; nothing is loaded that it points to.
class BodyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BodyEditor(QWidget *parent = nullptr);

    [[nodiscard]] Ews::Body body() const;
    void setBody(const Ews::Body &body);
    [[nodiscard]] QTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void edited();

private:
    void build();
    QAction *format(const char *name, QLatin1StringView iconName, const QString &text,
                    const QKeySequence &shortcut);
    void chooseForm(int index);
    void makePlain();
    void setForm(Ews::BodyType form);
    void toggleList(bool on);
    void addLink();
    void showFormat();
    void showHint();

    Ews::Body m_found; ///< As it came; holds as long as nothing is typed.
    bool m_touched = false;
    Ews::BodyType m_form = Ews::BodyType::HTML;
    QTextEdit *m_text;
    QComboBox *m_forms;
    TextLabel *m_hint;
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_underline = nullptr;
    QAction *m_list = nullptr;
    QAction *m_link = nullptr;
};

} // namespace OnBehalf
