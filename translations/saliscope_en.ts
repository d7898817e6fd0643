<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>saliscope::ui::AgreementModel</name>
    <message numerus="yes">
        <source>%1 and %2: rank correlation %3, mean over %n slice(s)</source>
        <translation>
            <numerusform>%1 and %2: rank correlation %3, mean over %n slice</numerusform>
            <numerusform>%1 and %2: rank correlation %3, mean over %n slices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CasePanel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
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
    <name>saliscope::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation>
            <numerusform>%n mask</numerusform>
            <numerusform>%n masks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n without a label</numerusform>
            <numerusform>%n without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n slice(s) with a mask</source>
        <translation>
            <numerusform>the %n slice with a mask</numerusform>
            <numerusform>all %n slices with a mask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationPanel</name>
    <message numerus="yes">
        <source>%n slice(s) finished</source>
        <translation>
            <numerusform>%n slice finished</numerusform>
            <numerusform>%n slices finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (and %n more doubt(s))</source>
        <translation>
            <numerusform> (and %n more doubt)</numerusform>
            <numerusform> (and %n more doubts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationRun</name>
    <message numerus="yes">
        <source>The evaluation of %n slice(s) is finished.</source>
        <translation>
            <numerusform>The evaluation of %n slice is finished.</numerusform>
            <numerusform>The evaluation of %n slices is finished.</numerusform>
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
    <name>saliscope::ui::MeasuresModel</name>
    <message numerus="yes">
        <source>%1 over %n slice(s) with a mask</source>
        <translation>
            <numerusform>%1 over %n slice with a mask</numerusform>
            <numerusform>%1 over %n slices with a mask</numerusform>
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
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Names</name>
    <message numerus="yes">
        <source>%n rectifier(s) overridden</source>
        <translation>
            <numerusform>%n rectifier overridden</numerusform>
            <numerusform>%n rectifiers overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionsRow</name>
    <message numerus="yes">
        <source>%n region(s), %1 of the image</source>
        <translation>
            <numerusform>%n region, %1 of the image</numerusform>
            <numerusform>%n regions, %1 of the image</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ReliabilityPlot</name>
    <message numerus="yes">
        <source>Of %n slice(s) the model says %1 on average; %2 of them have contrast agent.</source>
        <translation>
            <numerusform>Of %n slice the model says %1; %2 of it has contrast agent.</numerusform>
            <numerusform>Of %n slices the model says %1 on average; %2 of them have contrast agent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Report</name>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n patient(s)</source>
        <translation>
            <numerusform>of %n patient</numerusform>
            <numerusform>of %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fold(s) of its training</source>
        <translation>
            <numerusform>%1 and %n more fold of its training</numerusform>
            <numerusform>%1 and %n more folds of its training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) or map(s) were left out; see the end.</source>
        <translation>
            <numerusform>%n slice or map was left out; see the end.</numerusform>
            <numerusform>%n slices or maps were left out; see the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) with padded voxels, which count as air</source>
        <translation>
            <numerusform>%n slice with padded voxels, which count as air</numerusform>
            <numerusform>%n slices with padded voxels, which count as air</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saliscope %1, %2, %3, %n thread(s), %4</source>
        <translation>
            <numerusform>Saliscope %1, %2, %3, %n thread, %4</numerusform>
            <numerusform>Saliscope %1, %2, %3, %n threads, %4</numerusform>
        </translation>
    </message>
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
    <name>saliscope::ui::RunTableModel</name>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n slice</numerusform>
            <numerusform>%n slices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesMapDialog</name>
    <message numerus="yes">
        <source>The heatmap of %n slice(s) was saved as %1.</source>
        <translation>
            <numerusform>The heatmap of %n slice was saved as %1.</numerusform>
            <numerusform>The heatmap of %n slices was saved as %1.</numerusform>
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
<context>
    <name>saliscope::ui::TrainingLogDialog</name>
    <message numerus="yes">
        <source>%n step(s) in %1</source>
        <translation>
            <numerusform>%n step in %1</numerusform>
            <numerusform>%n steps in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
