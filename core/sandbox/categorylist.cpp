// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/categorylist.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace Sandbox {

namespace {

constexpr auto neverUsed = "1601-01-01T00:00:00.000"_L1;

void writeCategory(QXmlStreamWriter &xml, const MasterCategory &category)
{
    const QUuid space(u"{9c3d7a52-1d0b-4f6c-8a1e-5d2b7c940e11}"_s);
    xml.writeEmptyElement(u"category"_s);
    xml.writeAttribute(u"name"_s, category.name);
    xml.writeAttribute(u"color"_s, QString::number(category.color));
    xml.writeAttribute(u"keyboardShortcut"_s, u"0"_s);
    xml.writeAttribute(u"usageCount"_s, u"1"_s);
    for (const auto where : {"Notes"_L1, "Journal"_L1, "Contacts"_L1, "Tasks"_L1, "Calendar"_L1,
                             "Mail"_L1, QLatin1StringView()})
        xml.writeAttribute(u"lastTimeUsed"_s + where, neverUsed);
    xml.writeAttribute(u"lastSessionUsed"_s, u"0"_s);
    xml.writeAttribute(
        u"guid"_s, QUuid::createUuidV5(space, category.name).toString(QUuid::WithBraces).toUpper());
}

QByteArray categoriesXml(const QList<MasterCategory> &categories)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"CategoryList.xsd"_s);
    xml.writeStartElement(u"CategoryList.xsd"_s, u"categories"_s);
    xml.writeAttribute(u"default"_s, categories.first().name);
    xml.writeAttribute(u"lastSavedSession"_s, u"1"_s);
    xml.writeAttribute(u"lastSavedTime"_s, neverUsed);
    for (const MasterCategory &category : categories)
        writeCategory(xml, category);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

std::pair<QString, QString> categoriesKey()
{
    return {u"calendar"_s, categoryListName};
}

} // namespace

void setCategoryList(Mailbox &mailbox, const QList<MasterCategory> &categories)
{
    if (categories.isEmpty())
        mailbox.configurations.erase(categoriesKey());
    else
        mailbox.configurations[categoriesKey()] = categoriesXml(categories);
}

void setFirstCategories(Mailbox &mailbox)
{
    static const QByteArray shared = categoriesXml({{u"Red category"_s, 0},
                                                    {u"Orange category"_s, 1},
                                                    {u"Yellow category"_s, 3},
                                                    {u"Green category"_s, 4},
                                                    {u"Blue category"_s, 7},
                                                    {u"Purple category"_s, 8}});
    mailbox.configurations[categoriesKey()] = shared;
}

} // namespace Sandbox
