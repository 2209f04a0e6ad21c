#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace jour {

/// The words of the window: Swedish or English, changed while the program runs. Qt's own Swedish is ours too.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// "sv" or "en".
    void use(const QString &language);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace jour
