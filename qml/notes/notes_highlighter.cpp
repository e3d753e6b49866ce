// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_highlighter.h"

#include "markdown_line.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace sennight {

/// What the next line has to know of this one.
class NotesHighlighter::Block : public QTextBlockUserData
{
public:
    CodeFence fence; ///< that is open at the end of the line; length 0: none
    KSyntaxHighlighting::State state;

    [[nodiscard]] bool isSameFor(const Block &other) const
    {
        return fence.length == other.fence.length && fence.mark == other.fence.mark &&
               fence.language == other.fence.language && state == other.state;
    }
};

NotesHighlighter::NotesHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    connect(this, &NotesHighlighter::lookChanged, this, &QSyntaxHighlighter::rehighlight);
}

/// The document tells of a change when its styles go.
NotesHighlighter::~NotesHighlighter()
{
    leaveDocument();
}

void NotesHighlighter::leaveDocument()
{
    if (document())
        disconnect(document(), &QTextDocument::contentsChanged, this,
                   &NotesHighlighter::findCodeBlocks);
}

void NotesHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    m_textDocument = document;
    leaveDocument();
    setDocument(document ? document->textDocument() : nullptr);
    if (this->document())
        connect(this->document(), &QTextDocument::contentsChanged, this,
                &NotesHighlighter::findCodeBlocks);
    Q_EMIT textDocumentChanged();
}

KSyntaxHighlighting::Definition NotesHighlighter::languageOf(const QString &name) const
{
    if (name.isEmpty())
        return {};
    if (auto byFile = m_repository.definitionForFileName(u"x."_s + name.toLower());
        byFile.isValid())
        return byFile;
    const auto all = m_repository.definitions();
    const auto found =
        std::ranges::find_if(all, [&](const KSyntaxHighlighting::Definition &definition) {
            return definition.name().compare(name, Qt::CaseInsensitive) == 0 ||
                   definition.alternativeNames().contains(name, Qt::CaseInsensitive);
        });
    return found == all.end() ? KSyntaxHighlighting::Definition() : *found;
}

void NotesHighlighter::highlightBlock(const QString &text)
{
    const auto *before = static_cast<const Block *>(currentBlock().previous().userData());
    auto *block = new Block;
    if (before && before->fence.length > 0)
        block->fence = before->fence;
    const CodeFence here = codeFence(text);
    const bool opens = block->fence.length == 0 && here.length > 0;
    const bool closes = block->fence.length > 0 && here.mark == block->fence.mark &&
                        here.length >= block->fence.length && here.language.isEmpty();
    if (opens || closes) {
        QTextCharFormat quiet;
        quiet.setForeground(m_quiet);
        quiet.setFont(m_codeFont);
        setFormat(0, static_cast<int>(text.size()), quiet);
        block->fence = opens ? here : CodeFence();
    } else if (block->fence.length > 0) {
        block->state = before->state;
        highlightCode(text, *block);
    } else {
        highlightMarkdown(text);
    }
    remember(block);
}

/// Where the next line has to know something else now, it is looked at again.
void NotesHighlighter::remember(Block *block)
{
    const auto *known = static_cast<const Block *>(currentBlockUserData());
    const bool same = known && known->isSameFor(*block);
    if (!same && !std::exchange(m_isFinding, true))
        QMetaObject::invokeMethod(this, &NotesHighlighter::findCodeBlocks, Qt::QueuedConnection);
    setCurrentBlockState(same ? currentBlockState() : currentBlockState() + 1);
    setCurrentBlockUserData(block);
}

void NotesHighlighter::findCodeBlocks()
{
    m_isFinding = false;
    QList<CodeBlock> found;
    bool isOpen = false;
    for (QTextBlock line = document() ? document()->begin() : QTextBlock(); line.isValid();
         line = line.next()) {
        const auto *known = static_cast<const Block *>(line.userData());
        const bool goesOn = known && known->fence.length > 0;
        if (goesOn && !isOpen)
            found.append({.first = line.position()});
        if (goesOn || isOpen)
            found.last().last = line.position() + line.length() - 1;
        isOpen = goesOn;
    }
    if (std::exchange(m_codeBlocks, found) != found)
        Q_EMIT codeBlocksChanged();
}

QVariantList NotesHighlighter::codeBlocks() const
{
    QVariantList blocks;
    for (const CodeBlock &block : m_codeBlocks)
        blocks.append(QVariant::fromValue(block));
    return blocks;
}

void NotesHighlighter::highlightCode(const QString &text, Block &block)
{
    QTextCharFormat code;
    code.setFont(m_codeFont);
    setFormat(0, static_cast<int>(text.size()), code);
    const auto language = languageOf(block.fence.language);
    if (!language.isValid())
        return;
    setDefinition(language);
    block.state = highlightLine(text, block.state);
}

QColor NotesHighlighter::colourOf(Theme::TextStyle style) const
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Import:
    case Theme::Preprocessor:
    case Theme::Attribute:
        return m_keyword;
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
    case Theme::SpecialChar:
    case Theme::Char:
        return m_string;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return m_number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
        return m_comment;
    case Theme::Function:
    case Theme::BuiltIn:
    case Theme::Extension:
    case Theme::DataType:
        return m_function;
    default:
        return {};
    }
}

void NotesHighlighter::applyFormat(int offset, int length,
                                   const KSyntaxHighlighting::Format &format)
{
    const QColor colour = colourOf(format.textStyle());
    if (!colour.isValid() || length == 0)
        return;
    QTextCharFormat shown = this->format(offset);
    shown.setForeground(colour);
    setFormat(offset, length, shown);
}

void NotesHighlighter::highlightMarkdown(const QString &text)
{
    const auto spans = markdownSpans(text);
    for (const MarkdownSpan &span : spans) {
        for (qsizetype at = span.from; at < span.from + span.length; ++at) {
            QTextCharFormat shown = format(static_cast<int>(at));
            switch (span.part) {
            case MarkdownPart::Marker:
            case MarkdownPart::Quote:
                shown.setForeground(m_quiet);
                break;
            case MarkdownPart::Heading:
                shown.setFont(span.level == 1 ? m_titleFont : m_headingFont);
                break;
            case MarkdownPart::Strong:
                shown.setFontWeight(QFont::DemiBold);
                break;
            case MarkdownPart::Emphasis:
                shown.setFontItalic(true);
                break;
            case MarkdownPart::Struck:
                shown.setFontStrikeOut(true);
                break;
            case MarkdownPart::Code:
                shown.setFont(m_codeFont);
                shown.setBackground(m_codeBack);
                break;
            case MarkdownPart::Bullet:
                shown.setForeground(m_link);
                break;
            case MarkdownPart::Link:
                shown.setForeground(m_link);
                shown.setFontUnderline(true);
                break;
            }
            setFormat(static_cast<int>(at), 1, shown);
        }
    }
}

QString NotesHighlighter::linkAt(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const auto *known = static_cast<const Block *>(block.userData());
    if (!block.isValid() || !known || known->fence.length > 0)
        return {};
    const auto spans = markdownSpans(block.text());
    const qsizetype at = position - block.position();
    const auto found = std::ranges::find_if(spans, [at](const MarkdownSpan &span) {
        return span.part == MarkdownPart::Link && at >= span.from && at < span.from + span.length;
    });
    return found == spans.end() ? QString() : found->target;
}

} // namespace sennight
