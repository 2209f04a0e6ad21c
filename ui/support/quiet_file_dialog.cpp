#include "support/quiet_file_dialog.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTimer>

namespace jour::ui {

namespace {

/// "csv" and "txt" of "Tables (*.csv *.txt)"; none of one that takes every name.
QStringList endingsOf(const QString &filter)
{
    static const QRegularExpression form{QStringLiteral("\\*\\.(\\w+)")};
    QStringList endings;
    for (auto hits = form.globalMatch(filter); hits.hasNext();)
        endings << hits.next().captured(1);
    return endings;
}

} // namespace

QuietFileDialog::QuietFileDialog(QWidget *over, const QString &title, const QString &folder, Purpose purpose)
    : QFileDialog{over, title, folder}, m_purpose{purpose}, m_message{new QLabel{this}}
{
    // Never the desktop's own dialog: what that one remembers is out of reach here.
    setOption(DontUseNativeDialog);
    setOption(ReadOnly);
    setOption(DontConfirmOverwrite);
    setAcceptMode(purpose == Purpose::Write ? AcceptSave : AcceptOpen);
    setFileMode(purpose == Purpose::Enter ? Directory : AnyFile);
    setOption(ShowDirsOnly, purpose == Purpose::Enter);
    const auto parts = findChildren<QWidget *>();
    for (QWidget *part : parts)
        if (!qobject_cast<QLineEdit *>(part))
            part->setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QFileDialog::filterSelected, this, [this](const QString &filter) {
        if (const QStringList endings = endingsOf(filter); !endings.isEmpty())
            setDefaultSuffix(endings.front());
    });
    m_message->setObjectName(QStringLiteral("fileMessage"));
    m_message->setTextFormat(Qt::PlainText); // file names are no mark-up
    m_message->setWordWrap(true);
    m_message->hide();
    if (auto *rows = qobject_cast<QGridLayout *>(layout()))
        rows->addWidget(m_message, rows->rowCount(), 0, 1, rows->columnCount());
}

void QuietFileDialog::endAsChosen()
{
    auto *name = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    const QStringList chosen = endingsOf(selectedNameFilter());
    const QFileInfo file{selectedFiles().value(0)};
    if (!name || chosen.isEmpty() || file.fileName().isEmpty() || file.isDir() ||
        endingsOf(nameFilters().join(QLatin1Char(' '))).contains(file.suffix(), Qt::CaseInsensitive))
        return;
    const QString typed = name->text().trimmed();
    if (auto *list = findChild<QListView *>(QStringLiteral("listView")))
        list->clearSelection(); // what is selected there goes before what is typed
    name->setText(QString{typed + QLatin1Char('.') + chosen.front()});
}

void QuietFileDialog::accept()
{
    if (m_purpose == Purpose::Write)
        endAsChosen();
    const QStringList chosen = selectedFiles();
    const QString path = chosen.value(0);
    const QString doubt = path.isEmpty() ? QString{} : doubtAbout(path);
    if (doubt.isEmpty()) {
        m_message->hide();
        QFileDialog::accept();
        return;
    }
    tell(doubt);
    m_agreed.clear();
    // From the next key on: one Enter comes here by the field and by the button.
    if (m_purpose == Purpose::Write)
        QTimer::singleShot(0, this, [this, path] { m_agreed = path; });
}

void QuietFileDialog::tell(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

QString QuietFileDialog::doubtAbout(const QString &path) const
{
    const QFileInfo file{path};
    const QString name = file.fileName();
    switch (m_purpose) {
    case Purpose::Read:
        if (!file.exists())
            return tr("There is no file %1 here.").arg(name);
        return file.isDir() || file.isReadable() ? QString{} : tr("%1 may not be read by you.").arg(name);
    case Purpose::Write:
        if (file.isDir() || !file.exists())
            return {};
        return path == m_agreed
                   ? QString{}
                   : tr("%1 is there already. Enter once more replaces it; or type another name.").arg(name);
    case Purpose::Enter: return file.isDir() ? QString{} : tr("There is no folder %1 here.").arg(name);
    }
    return {};
}

} // namespace jour::ui
