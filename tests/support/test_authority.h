// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace sennight {

using namespace Qt::StringLiterals;

/// Somebody who signs certificates, made by openssl, whom nobody knows at first.
class TestAuthority
{
public:
    struct Issued
    {
        QString certificate; ///< a file, as PEM
        QString key;         ///< a file, as PEM
        [[nodiscard]] QStringList serverOptions() const
        {
            return {u"--tls-cert"_s, certificate, u"--tls-key"_s, key};
        }
        /// For a server in this process.
        [[nodiscard]] QSslConfiguration configuration() const
        {
            QFile file(key);
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
            if (file.open(QIODevice::ReadOnly))
                tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
            return tls;
        }
    };

    TestAuthority() { make(m_own, {u"/CN=authority of a test"_s, {}}); }

    /// For names such as "DNS:sync.example,IP:127.0.0.1".
    [[nodiscard]] Issued issue(const QString &names)
    {
        const Issued issued = filesOf(u"issued-%1"_s.arg(m_count++));
        make(issued, {u"/CN=server of a test"_s,
                      QStringList{u"-CA"_s, m_own.certificate, u"-CAkey"_s, m_own.key, u"-addext"_s,
                                  u"basicConstraints=CA:FALSE"_s, u"-addext"_s,
                                  u"subjectAltName="_s + names}});
        return issued;
    }
    /// By this process from now on, as by a computer on whose list it stands.
    void becomeTrusted() const
    {
        QSslConfiguration known = QSslConfiguration::defaultConfiguration();
        known.addCaCertificates(m_own.certificate);
        QSslConfiguration::setDefaultConfiguration(known);
    }

private:
    struct Subject
    {
        QString name;
        QStringList more;
    };

    [[nodiscard]] Issued filesOf(const QString &name) const
    {
        return {m_folder.filePath(name + u".pem"_s), m_folder.filePath(name + u".key"_s)};
    }
    static void make(const Issued &files, const Subject &subject)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                  u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                                  u"2"_s, u"-subj"_s, subject.name, u"-keyout"_s, files.key,
                                  u"-out"_s, files.certificate} +
                          subject.more);
        if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
            qFatal("%s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
    Issued m_own = filesOf(u"authority"_s);
    int m_count = 0;
};

} // namespace sennight
