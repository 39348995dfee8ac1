<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <comment>changes to …</comment>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>The change is done.</numerusform>
            <numerusform>All %n changes are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n was refused</numerusform>
            <numerusform>%n were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n was not applied</numerusform>
            <numerusform>%n were not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown result</source>
        <translation>
            <numerusform>of %n the result is not known</numerusform>
            <numerusform>of %n the result is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n was not sent</numerusform>
            <numerusform>%n were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 changes done</source>
        <translation>
            <numerusform>%n of %1 changes is done</numerusform>
            <numerusform>%n of %1 changes are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AddDelegatesDialog</name>
    <message numerus="yes">
        <source>Only the first %n are shown: type more letters.</source>
        <translation>
            <numerusform>Only the first one is shown: type more letters.</numerusform>
            <numerusform>Only the first %n are shown: type more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n delegate(s)</source>
        <translation>
            <numerusform>&amp;Add %n delegate</numerusform>
            <numerusform>&amp;Add %n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesFlow</name>
    <message numerus="yes">
        <source>Read at %1: %n delegate(s), delivery setting</source>
        <translation>
            <numerusform>Read at %1: %n delegate, delivery setting</numerusform>
            <numerusform>Read at %1: %n delegates, delivery setting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsDialog</name>
    <message numerus="yes">
        <source>Delegate Permissions: %n delegate(s)</source>
        <translation>
            <numerusform>Delegate Permissions: %n delegate</numerusform>
            <numerusform>Delegate Permissions: %n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ReviewModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n applied</source>
        <translation>
            <numerusform>%1 of %n applied</numerusform>
            <numerusform>%1 of %n applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::StagedQuestion</name>
    <message numerus="yes">
        <source>%n change(s) have not been sent to the server.</source>
        <translation>
            <numerusform>%n change has not been sent to the server.</numerusform>
            <numerusform>%n changes have not been sent to the server.</numerusform>
        </translation>
    </message>
</context>
</TS>
