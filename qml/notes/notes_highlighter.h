// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QFont>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQmlIntegration/qqmlintegration.h>

namespace sennight {

/// Lines of code with their fences, as characters of the text.
struct CodeBlock
{
    Q_GADGET
    QML_VALUE_TYPE(codeBlock)
    Q_PROPERTY(int first MEMBER first FINAL)
    Q_PROPERTY(int last MEMBER last FINAL)

public:
    int first = 0;
    int last = 0; ///< the end of the last line
    friend bool operator==(const CodeBlock &, const CodeBlock &) = default;
};

/// Shows the Markdown of a text field styled while it is edited; code between fences by its
/// language. Colours and fonts come from the theme by its properties; the text stays as it is
/// typed. GUI thread; to be destroyed before the field.
class NotesHighlighter : public QSyntaxHighlighter, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY
                   textDocumentChanged FINAL)
    Q_PROPERTY(QFont titleFont MEMBER m_titleFont NOTIFY lookChanged FINAL)     ///< "# "
    Q_PROPERTY(QFont headingFont MEMBER m_headingFont NOTIFY lookChanged FINAL) ///< "## " and below
    Q_PROPERTY(QFont codeFont MEMBER m_codeFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY lookChanged FINAL) ///< markers, quotes
    Q_PROPERTY(QColor link MEMBER m_link NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor codeBack MEMBER m_codeBack NOTIFY lookChanged FINAL) ///< within a line
    Q_PROPERTY(QColor keyword MEMBER m_keyword NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor string MEMBER m_string NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor number MEMBER m_number NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor comment MEMBER m_comment NOTIFY lookChanged FINAL)
    /// CodeBlock each; an open one reaches to the end of the text.
    Q_PROPERTY(QVariantList codeBlocks READ codeBlocks NOTIFY codeBlocksChanged FINAL)
    Q_PROPERTY(QColor functionName MEMBER m_function NOTIFY lookChanged FINAL)

public:
    explicit NotesHighlighter(QObject *parent = nullptr);
    ~NotesHighlighter() override;

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    [[nodiscard]] QVariantList codeBlocks() const;
    /// The address of the link at a character of the text; empty where there is none.
    Q_INVOKABLE [[nodiscard]] QString linkAt(int position) const;

Q_SIGNALS:
    void textDocumentChanged();
    void lookChanged();
    void codeBlocksChanged();

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    class Block;
    [[nodiscard]] KSyntaxHighlighting::Definition languageOf(const QString &name) const;
    void highlightMarkdown(const QString &text);
    void highlightCode(const QString &text, Block &block);
    void remember(Block *block);
    void leaveDocument();
    void findCodeBlocks();
    [[nodiscard]] QColor colourOf(KSyntaxHighlighting::Theme::TextStyle style) const;

    KSyntaxHighlighting::Repository m_repository;
    QQuickTextDocument *m_textDocument = nullptr;
    QList<CodeBlock> m_codeBlocks;
    bool m_isFinding = false;
    QFont m_titleFont;
    QFont m_headingFont;
    QFont m_codeFont;
    QColor m_quiet;
    QColor m_link;
    QColor m_codeBack;
    QColor m_keyword;
    QColor m_string;
    QColor m_number;
    QColor m_comment;
    QColor m_function;
};

} // namespace sennight
