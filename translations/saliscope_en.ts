<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>saliscope::ui::DemoStudy</name>
    <message numerus="yes">
        <source>The demo study of %n synthetic patient(s) is being written; it opens by itself.</source>
        <translation>
            <numerusform>The demo study of %n synthetic patient is being written; it opens by itself.</numerusform>
            <numerusform>The demo study of %n synthetic patients is being written; it opens by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) that are not readable CT images were left out.</source>
        <translation>
            <numerusform>%n file that is not a readable CT image was left out.</numerusform>
            <numerusform>%n files that are not readable CT images were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCard</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs, softmax</source>
        <translation>
            <numerusform>%n output, softmax</numerusform>
            <numerusform>%n outputs, softmax</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Report</name>
    <message numerus="yes">
        <source>softmax over %n classes; the most probable one</source>
        <translation>
            <numerusform>softmax over %n class</numerusform>
            <numerusform>softmax over %n classes; the most probable one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SkippedDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be used; everything else was opened.</source>
        <translation>
            <numerusform>%n file could not be used; everything else was opened.</numerusform>
            <numerusform>%n files could not be used; everything else was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Study</name>
    <message numerus="yes">
        <source>%n slices</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
</context>
</TS>
