// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LeakSanitizer need not tell in these tests: gss-ntlmssp and Kerberos' libraries keep what
// OpenSSL allocates for them until the end. The program's own leaks are told as ever.

extern "C" const char *__lsan_default_suppressions();

extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\nleak:gssntlmssp.so\n";
}
