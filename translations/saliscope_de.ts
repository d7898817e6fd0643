<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>saliscope::gui::Opener</name>
    <message>
        <source>no CT series was found</source>
        <translation>keine CT-Serie gefunden</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AboutDialog</name>
    <message>
        <source>About Saliscope</source>
        <translation>Über Saliscope</translation>
    </message>
    <message>
        <source>Explains what a neural network says about a CT scan.</source>
        <translation>Erklärt, was ein neuronales Netz über eine CT-Aufnahme sagt.</translation>
    </message>
    <message>
        <source>For research use. Not a medical device.</source>
        <translation>Für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Its output must not be used for diagnosis or treatment.</source>
        <translation>Die Ergebnisse dürfen nicht für Diagnose oder Behandlung verwendet werden.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Built on:</source>
        <translation>Beruht auf:</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementModel</name>
    <message numerus="yes">
        <source>%1 and %2: rank correlation %3, mean over %n slice(s)</source>
        <translation>
            <numerusform>%1 und %2: Rangkorrelation %3, Mittel über %n Schicht</numerusform>
            <numerusform>%1 und %2: Rangkorrelation %3, Mittel über %n Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementRow</name>
    <message>
        <source>Shows where map and mask agree, in three colours [A].</source>
        <translation>Zeigt in drei Farben, wo Karte und Maske übereinstimmen [A].</translation>
    </message>
    <message>
        <source>Most important part of the map, per cent of the image</source>
        <translation>Wichtigster Teil der Karte, Prozent des Bildes</translation>
    </message>
    <message>
        <source>How much of the map counts as important; while regions are on show, their slider decides.</source>
        <translation>Wie viel von der Karte als wichtig zählt; solange Regionen gezeigt werden, entscheidet deren Schieber.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Hide the agreement</source>
        <translation>Übereinstimmung verbergen</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Übereinstimmung zeigen</translation>
    </message>
    <message>
        <source>Explain a slice [G] to compare its map with the mask.</source>
        <translation>Erklären Sie eine Schicht [G], um ihre Karte mit der Maske zu vergleichen.</translation>
    </message>
    <message>
        <source>This slice has no mask yet.</source>
        <translation>Diese Schicht hat noch keine Maske.</translation>
    </message>
    <message>
        <source>%1 pixels in both, %2 in the map alone, %3 in the mask alone · Dice %4</source>
        <translation>%1 Pixel in beiden, %2 nur in der Karte, %3 nur in der Maske · Dice %4</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementView</name>
    <message>
        <source>Rank correlation of the maps, %1</source>
        <translation>Rangkorrelation der Karten, %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AgreementWords</name>
    <message>
        <source>regions, top %1</source>
        <translation>Regionen, oberste %1</translation>
    </message>
    <message>
        <source>map, top %1</source>
        <translation>Karte, oberste %1</translation>
    </message>
    <message>
        <source>(%1 shown)</source>
        <translation>(%1 gezeigt)</translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation>Dice %1</translation>
    </message>
    <message>
        <source>map and mask · %1 of the map, chance %2</source>
        <translation>Karte und Maske · %1 der Karte, zufällig %2</translation>
    </message>
    <message>
        <source>map alone · %1 of the map</source>
        <translation>nur Karte · %1 der Karte</translation>
    </message>
    <message>
        <source>mask alone · %1 of the mask</source>
        <translation>nur Maske · %1 der Maske</translation>
    </message>
    <message>
        <source>%1, top %2</source>
        <translation>%1, oberste %2</translation>
    </message>
    <message>
        <source>no agreement: no map</source>
        <translation>keine Übereinstimmung: keine Karte</translation>
    </message>
    <message>
        <source>Agreement is between a map and the mask: explain the slice first.</source>
        <translation>Übereinstimmung besteht zwischen einer Karte und der Maske: Erklären Sie zuerst die Schicht.</translation>
    </message>
    <message>
        <source>no agreement: no mask</source>
        <translation>keine Übereinstimmung: keine Maske</translation>
    </message>
    <message>
        <source>Nobody has drawn a mask on this slice, or said that nothing is there.</source>
        <translation>Niemand hat auf dieser Schicht eine Maske gezeichnet oder gesagt, dass nichts da ist.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseDelegate</name>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine wahre Klasse</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not classified yet</source>
        <translation>noch nicht klassifiziert</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>vorhergesagt: %1</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>nahe der Schwelle</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>wahre Klasse: %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseKeeper</name>
    <message>
        <source>Keeping notes and measurements</source>
        <translation>Notizen und Messungen werden aufgehoben</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseList</name>
    <message>
        <source>Reading the list of cases</source>
        <translation>Fallliste wird gelesen</translation>
    </message>
    <message>
        <source>There is no case in what was opened.</source>
        <translation>Im Geöffneten ist kein Fall.</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>Fälle werden durchgesehen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CaseModel</name>
    <message>
        <source>%1, slice %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>mask drawn</source>
        <translation>Maske gezeichnet</translation>
    </message>
    <message>
        <source>mask: nothing there</source>
        <translation>Maske: nichts da</translation>
    </message>
    <message>
        <source>mask: not looked at</source>
        <translation>Maske: nicht angesehen</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Wahre Klasse: %1</translation>
    </message>
    <message>
        <source>(yours)</source>
        <translation>(von Ihnen)</translation>
    </message>
    <message>
        <source>(from the list)</source>
        <translation>(aus der Liste)</translation>
    </message>
    <message>
        <source>Prediction of slice %1: %2</source>
        <translation>Vorhersage für Schicht %1: %2</translation>
    </message>
    <message>
        <source>The prediction is wrong: a map of it explains a mistake.</source>
        <translation>Die Vorhersage ist falsch: Eine Karte davon erklärt einen Fehler.</translation>
    </message>
    <message>
        <source>No label: the predicted class stands in where one is needed.</source>
        <translation>Keine wahre Klasse: Wo eine nötig ist, gilt die vorhergesagte.</translation>
    </message>
    <message>
        <source>Near the threshold: a small change could turn the answer.</source>
        <translation>Nahe der Schwelle: Eine kleine Änderung könnte die Antwort kippen.</translation>
    </message>
    <message>
        <source>A map was compared with the mask.</source>
        <translation>Eine Karte wurde mit der Maske verglichen.</translation>
    </message>
    <message>
        <source>No map was compared with a mask yet.</source>
        <translation>Noch wurde keine Karte mit einer Maske verglichen.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CasePanel</name>
    <message>
        <source>No case is like that.</source>
        <translation>Kein Fall entspricht dem.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows only the cases with these words in their name, patient or label.</source>
        <translation>Zeigt nur Fälle mit diesen Wörtern in Name, Patient oder wahrer Klasse.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Fälle</translation>
    </message>
    <message>
        <source>Which cases the list shows.</source>
        <translation>Welche Fälle die Liste zeigt.</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>alle Fälle</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>unerledigt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>nahe der Schwelle</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne wahre Klasse</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>ohne Maske</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Reihenfolge der Fälle</translation>
    </message>
    <message>
        <source>In which order the cases stand, and Page Down goes through them.</source>
        <translation>In welcher Reihenfolge die Fälle stehen und Bild ab sie durchgeht.</translation>
    </message>
    <message>
        <source>as listed</source>
        <translation>wie in der Liste</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>nach Patient</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>nach Bild</translation>
    </message>
    <message>
        <source>by probability</source>
        <translation>nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>wrong first</source>
        <translation>falsche zuerst</translation>
    </message>
    <message>
        <source>no mask first</source>
        <translation>ohne Maske zuerst</translation>
    </message>
    <message>
        <source>A list of cases is a table (CSV) of images with label and mask, or a folder of images.</source>
        <translation>Eine Fallliste ist eine Tabelle (CSV) von Bildern mit wahrer Klasse und Maske oder ein Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Open list of cases…</source>
        <translation>Fallliste öffnen …</translation>
    </message>
    <message>
        <source>Cases looked at</source>
        <translation>Durchgesehene Fälle</translation>
    </message>
    <message>
        <source>Stops looking at the cases; what is known stays.</source>
        <translation>Hält das Durchsehen der Fälle an; was bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Nothing is left to do: every case of the list has a mask and was compared with it.</source>
        <translation>Es bleibt nichts zu tun: Jeder Fall der Liste hat eine Maske und wurde mit ihr verglichen.</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 von %2 Fällen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 looked at</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path of the image</source>
        <translation>Pfad des Bildes kopieren</translation>
    </message>
    <message>
        <source>Copy why it cannot be read</source>
        <translation>Grund der Unlesbarkeit kopieren</translation>
    </message>
    <message>
        <source>Close list of cases</source>
        <translation>Fallliste schließen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CheatSheet</name>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Next or previous slice</source>
        <translation>Nächste oder vorige Schicht</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Links ziehen</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mitte ziehen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Right drag, Ctrl+Wheel</source>
        <translation>Rechts ziehen, Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Kleinerer oder größerer Pinsel</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Window and level; with a tool: draw or measure</source>
        <translation>Fensterbreite und -mitte; mit einem Werkzeug: zeichnen oder messen</translation>
    </message>
    <message>
        <source>With a tool: draw or measure</source>
        <translation>Mit einem Werkzeug: zeichnen oder messen</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Middle drag, Ctrl+Wheel</source>
        <translation>Mitte ziehen, Strg+Rad</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the selected measurement</source>
        <translation>Löscht die gewählte Messung</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Legt das Werkzeug weg</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ClassifierPanel</name>
    <message>
        <source>Load model…</source>
        <translation>Modell laden …</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Opens another network: a .safetensors file with its card, or TorchScript with a card beside it.</source>
        <translation>Öffnet ein anderes Netz: eine .safetensors-Datei mit Karte oder TorchScript mit einer Karte daneben.</translation>
    </message>
    <message>
        <source>&amp;Label of the case</source>
        <translation>&amp;Wahre Klasse des Falls</translation>
    </message>
    <message>
        <source>What is true of this case as far as you know; it decides whether the network is right.</source>
        <translation>Was für diesen Fall nach Ihrem Wissen zutrifft; daran misst sich, ob das Netz recht hat.</translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation>nahe der Schwelle</translation>
    </message>
    <message>
        <source>trained on this patient</source>
        <translation>auf diesem Patienten trainiert</translation>
    </message>
    <message>
        <source>The model&apos;s card lists this patient among those it was trained on: its answer here proves nothing.</source>
        <translation>Laut Modellkarte wurde das Modell auch auf diesem Patienten trainiert: Seine Antwort beweist hier nichts.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.</source>
        <translation>Die Wahrscheinlichkeit %1 liegt höchstens %2 von der Schwelle %3 entfernt: Eine kleine Änderung könnte die Antwort kippen.</translation>
    </message>
    <message>
        <source>The model before it stays in use.</source>
        <translation>Das vorige Modell bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Kein Modell geladen.</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>Wird klassifiziert …</translation>
    </message>
    <message>
        <source>Open a series to see what the network says of it.</source>
        <translation>Öffnen Sie eine Serie, um zu sehen, was das Netz dazu sagt.</translation>
    </message>
    <message>
        <source>Load model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modelle (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation>Trainingsprotokoll …</translation>
    </message>
    <message>
        <source>Shows what the model says about itself: where it fails, how good it is, what it learnt from.</source>
        <translation>Zeigt, was das Modell über sich selbst sagt: wo es versagt, wie gut es ist, woraus es gelernt hat.</translation>
    </message>
    <message>
        <source>Plots how the model learnt, and follows a training that is under way.</source>
        <translation>Zeichnet, wie das Modell gelernt hat, und folgt einem laufenden Training.</translation>
    </message>
    <message>
        <source>Use the bundled model</source>
        <translation>Mitgeliefertes Modell nehmen</translation>
    </message>
    <message>
        <source>Loads the network that comes with Saliscope.</source>
        <translation>Lädt das Netz, das mit Saliscope kommt.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation>Logit %1</translation>
    </message>
    <message>
        <source>no label: prediction stands in</source>
        <translation>keine wahre Klasse: Vorhersage gilt</translation>
    </message>
    <message>
        <source>Nobody has said what is true of this case, so the predicted class is taken where a label is needed.</source>
        <translation>Niemand hat gesagt, was für diesen Fall zutrifft; wo eine Klasse nötig ist, gilt die vorhergesagte.</translation>
    </message>
    <message>
        <source>✓ right: the label agrees</source>
        <translation>✓ richtig: stimmt mit der wahren Klasse überein</translation>
    </message>
    <message>
        <source>✗ wrong: the label says “%1”</source>
        <translation>✗ falsch: die wahre Klasse ist „%1“</translation>
    </message>
    <message>
        <source>A map of this slice explains a mistake.</source>
        <translation>Eine Karte dieser Schicht erklärt einen Fehler.</translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of the %2 slices classified so far (%3).</source>
        <translation>Wahre Klasse und Vorhersage stimmen in %1 der %2 bisher klassifizierten Schichten überein (%3).</translation>
    </message>
    <message>
        <source>Label and prediction agree in %1 of %2 slices (%3).</source>
        <translation>Wahre Klasse und Vorhersage stimmen in %1 von %2 Schichten überein (%3).</translation>
    </message>
    <message>
        <source>The label is yours.</source>
        <translation>Die wahre Klasse stammt von Ihnen.</translation>
    </message>
    <message>
        <source>The label is from the list of cases.</source>
        <translation>Die wahre Klasse stammt aus der Fallliste.</translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation>Patient nicht genannt</translation>
    </message>
    <message>
        <source>The scan names no patient, or the model&apos;s card lists none: whether the model was trained on it cannot be told.</source>
        <translation>Die Aufnahme nennt keinen Patienten, oder die Modellkarte führt keine auf: Ob das Modell auf ihm trainiert wurde, lässt sich nicht sagen.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, a series, or the number of a slice</source>
        <translation>Tippen Sie, was Sie tun möchten, eine Serie oder die Nummer einer Schicht</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CurvePlot</name>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saving the plot</source>
        <translation>Diagramm wird gespeichert</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the numbers</source>
        <translation>Zahlen werden gespeichert</translation>
    </message>
    <message>
        <source>Save plot as… (PDF, SVG, PNG)</source>
        <translation>Diagramm speichern … (PDF, SVG, PNG)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::DemoStudy</name>
    <message numerus="yes">
        <source>The demo study of %n synthetic patient(s) is being written; it opens by itself.</source>
        <translation>
            <numerusform>Die Demostudie mit %n synthetischen Patienten wird geschrieben und öffnet sich von selbst.</numerusform>
            <numerusform>Die Demostudie mit %n synthetischen Patienten wird geschrieben und öffnet sich von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the demo study</source>
        <translation>Demostudie wird geschrieben</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::DicePanel</name>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>share of most salient pixels (log)</source>
        <translation>Anteil der wichtigsten Pixel (log)</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: Dice is undefined.</source>
        <translation>Die Maske dieser Schicht ist leer: Dice ist nicht definiert.</translation>
    </message>
    <message>
        <source>best %1 at %2</source>
        <translation>bester %1 bei %2</translation>
    </message>
    <message>
        <source>top %1: Dice %2, by chance %3</source>
        <translation>oberste %1: Dice %2, zufällig %3</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation>Anteil der wichtigsten Regionen (log)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EstimatorList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ticks every estimator.</source>
        <translation>Hakt jedes Verfahren an.</translation>
    </message>
    <message>
        <source>The paper&apos;s</source>
        <translation>Die der Studie</translation>
    </message>
    <message>
        <source>Ticks the eight estimators of the paper.</source>
        <translation>Hakt die acht Verfahren der Studie an.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation>Nimmt alle Haken weg.</translation>
    </message>
    <message>
        <source>Ticked ones are made by “Run ticked”.</source>
        <translation>„Angehakte rechnen“ macht die angehakten.</translation>
    </message>
    <message>
        <source>Takes this one out of the queue; nothing half-made stays.</source>
        <translation>Nimmt dieses aus der Warteschlange; nichts Halbfertiges bleibt.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Run ticked</source>
        <translation>Angehakte rechnen</translation>
    </message>
    <message>
        <source>Queues the ticked estimators for this slice, cheap ones first; what is there already is not made again.</source>
        <translation>Stellt die angehakten Verfahren für diese Schicht an, schnelle zuerst; was schon da ist, wird nicht noch einmal gemacht.</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle rechnen</translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first; gradients that several need are made once.</source>
        <translation>Stellt alle Verfahren für diese Schicht an, schnelle zuerst; Gradienten, die mehrere brauchen, werden einmal gemacht.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Empties the queue; finished maps stay.</source>
        <translation>Leert die Warteschlange; fertige Karten bleiben.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ da</translation>
    </message>
    <message>
        <source>not for this model</source>
        <translation>nicht für dieses Modell</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluateDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with, %2 without contrast</source>
        <translation>%1 mit, %2 ohne Kontrastmittel</translation>
    </message>
    <message numerus="yes">
        <source>%n mask(s)</source>
        <translation>
            <numerusform>%n Maske</numerusform>
            <numerusform>%n Masken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n ohne wahre Klasse</numerusform>
            <numerusform>%n ohne wahre Klasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>my numbers and regions of the Explain panel</source>
        <translation>meine Zahlen und Regionen aus dem Feld „Erklären“</translation>
    </message>
    <message>
        <source>only patients that the model was not trained on</source>
        <translation>nur Patienten, an denen das Modell nicht trainiert wurde</translation>
    </message>
    <message>
        <source>keep every heatmap (NRRD)</source>
        <translation>jede Heatmap behalten (NRRD)</translation>
    </message>
    <message>
        <source>Evaluate manifest</source>
        <translation>Manifest auswerten</translation>
    </message>
    <message>
        <source>Evaluate this case</source>
        <translation>Diesen Fall auswerten</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Tables, curves and the store of the run go into this folder.</source>
        <translation>In diesen Ordner kommen Tabellen, Kurven und der Datenbestand der Auswertung.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A CSV file with the columns image, slice, label, mask and patient.</source>
        <translation>Eine CSV-Datei mit den Spalten image, slice, label, mask und patient.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>the paper&apos;s eight</source>
        <translation>die acht der Studie</translation>
    </message>
    <message>
        <source>all fifteen</source>
        <translation>alle fünfzehn</translation>
    </message>
    <message>
        <source>chosen ones</source>
        <translation>ausgewählte</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Chosen estimators</source>
        <translation>Ausgewählte Verfahren</translation>
    </message>
    <message>
        <source>original and absolute</source>
        <translation>ursprünglich und Betrag</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Whether pixels that speak against the prediction count as unimportant or as important.</source>
        <translation>Ob Pixel, die gegen die Vorhersage sprechen, als unwichtig oder als wichtig zählen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>black with contrast, white without (the paper&apos;s)</source>
        <translation>schwarz mit Kontrastmittel, weiß ohne (wie in der Studie)</translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation>der Mittelwert der Umgebung</translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation>die weichgezeichnete Schicht</translation>
    </message>
    <message>
        <source>Masked pixels become</source>
        <translation>Maskierte Pixel werden</translation>
    </message>
    <message>
        <source>exact (fp32)</source>
        <translation>genau (fp32)</translation>
    </message>
    <message>
        <source>automatic: faster where the processor can, with the same decisions</source>
        <translation>automatisch: schneller, wo der Prozessor es kann, bei gleichen Entscheidungen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Otherwise every estimator has its default numbers and regions are those of XRAI&apos;s authors.</source>
        <translation>Sonst hat jedes Verfahren seine vorgegebenen Zahlen, und die Regionen sind die der Autoren von XRAI.</translation>
    </message>
    <message>
        <source>Results on patients that the model knows from its training are worth nothing.</source>
        <translation>Ergebnisse an Patienten, die das Modell aus seinem Training kennt, sind nichts wert.</translation>
    </message>
    <message>
        <source>Writes each map into the run folder, a file per slice, estimator and sign.</source>
        <translation>Schreibt jede Karte in den Ergebnisordner, eine Datei je Schicht, Verfahren und Vorzeichen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Other maps</source>
        <translation>Andere Karten</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Manifest wird gelesen</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>Choose a manifest.</source>
        <translation>Wählen Sie ein Manifest.</translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation>Die Serie wird noch geladen.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Wählen Sie einen Ergebnisordner.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This folder holds a run already: choose another one.</source>
        <translation>Dieser Ordner enthält schon eine Auswertung: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose at least one estimator.</source>
        <translation>Wählen Sie mindestens ein Verfahren.</translation>
    </message>
    <message>
        <source>The maps “%1” need a name of their own.</source>
        <translation>Die Karten „%1“ brauchen einen eigenen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>all %n slice(s) with a mask</source>
        <translation>
            <numerusform>die %n Schicht mit Maske</numerusform>
            <numerusform>alle %n Schichten mit Maske</numerusform>
        </translation>
    </message>
    <message>
        <source>slices with a mask (there are none yet)</source>
        <translation>Schichten mit Maske (es gibt noch keine)</translation>
    </message>
    <message>
        <source>the slice on show (%1)</source>
        <translation>die gezeigte Schicht (%1)</translation>
    </message>
    <message>
        <source>There is a run in this folder: with the same choices it goes on where it stopped.</source>
        <translation>In diesem Ordner liegt eine Auswertung: Mit denselben Einstellungen geht sie dort weiter, wo sie stehen blieb.</translation>
    </message>
    <message>
        <source>The heatmaps that you added are scored too: %1.</source>
        <translation>Auch die hinzugefügten Heatmaps werden bewertet: %1.</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Manifest öffnen</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifeste (*.csv)</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>air (-1000 HU)</source>
        <translation>Luft (-1000 HU)</translation>
    </message>
    <message>
        <source>water (0 HU)</source>
        <translation>Wasser (0 HU)</translation>
    </message>
    <message>
        <source>What stands where pixels are masked to measure fidelity; where the curves depend on it, so does the verdict.</source>
        <translation>Was dort steht, wo zum Messen der Modelltreue Pixel maskiert werden; wo die Kurven davon abhängen, hängt auch das Urteil davon ab.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation>Eine Auswertung läuft: Halten Sie sie zuerst an oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Open evaluation: the run&apos;s folder</source>
        <translation>Auswertung öffnen: ihr Ergebnisordner</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Manifest wird gelesen</translation>
    </message>
    <message>
        <source>The image of this slice is not there any more.</source>
        <translation>Das Bild dieser Schicht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Shows or hides the evaluation; a run goes on all the same.</source>
        <translation>Zeigt oder verbirgt die Auswertung; eine laufende geht trotzdem weiter.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationPanel</name>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Modelltreue</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Accuracy while pixels are masked by importance: the faster it falls, the truer the map to the network.</source>
        <translation>Genauigkeit, während Pixel nach Wichtigkeit maskiert werden: Je schneller sie fällt, desto treuer ist die Karte dem Netz.</translation>
    </message>
    <message>
        <source>How well the maps&apos; heights tell the masks&apos; pixels from the others.</source>
        <translation>Wie gut die Höhe der Karten die Pixel der Masken von den übrigen trennt.</translation>
    </message>
    <message>
        <source>How far the most salient regions and the masks overlap.</source>
        <translation>Wie weit sich die wichtigsten Regionen und die Masken überdecken.</translation>
    </message>
    <message>
        <source>Tables 1 to 3 with 95 % intervals; a click on a heading sorts.</source>
        <translation>Tabellen 1 bis 3 mit 95-%-Intervallen; ein Klick auf eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>Every slice by itself; double click opens it.</source>
        <translation>Jede Schicht für sich; ein Doppelklick öffnet sie.</translation>
    </message>
    <message>
        <source>Slices and maps that were left out, and why.</source>
        <translation>Ausgelassene Schichten und Karten, und warum.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The evaluation was cancelled; what was finished stays in its folder.</source>
        <translation>Die Auswertung wurde abgebrochen; Fertiges bleibt in ihrem Ordner.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Writes tables, figures, settings and data as a PDF.</source>
        <translation>Schreibt Tabellen, Abbildungen, Einstellungen und Daten als PDF.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saves tables as CSV and plots as SVG, PDF or PNG.</source>
        <translation>Speichert Tabellen als CSV und Diagramme als SVG, PDF oder PNG.</translation>
    </message>
    <message>
        <source>both curves, area between</source>
        <translation>beide Kurven, Fläche dazwischen</translation>
    </message>
    <message>
        <source>most important first</source>
        <translation>wichtigste zuerst</translation>
    </message>
    <message>
        <source>least important first</source>
        <translation>unwichtigste zuerst</translation>
    </message>
    <message>
        <source>Which pixels are masked first</source>
        <translation>Welche Pixel zuerst maskiert werden</translation>
    </message>
    <message>
        <source>Which pixels are masked first: solid lines the most important, dashed ones the least important.</source>
        <translation>Welche Pixel zuerst maskiert werden: durchgezogen die wichtigsten, gestrichelt die unwichtigsten.</translation>
    </message>
    <message>
        <source>Estimator of the list</source>
        <translation>Verfahren der Liste</translation>
    </message>
    <message>
        <source>Whose measures the list of slices shows.</source>
        <translation>Wessen Maße die Liste der Schichten zeigt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Which slices count.</source>
        <translation>Welche Schichten zählen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stops at the next point; finished slices are kept.</source>
        <translation>Hält an der nächsten Stelle an; fertige Schichten bleiben.</translation>
    </message>
    <message>
        <source>Goes on where the evaluation stopped; what was left out is tried again.</source>
        <translation>Macht dort weiter, wo die Auswertung stehen blieb; Ausgelassenes wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stops and closes it; finished slices stay in the folder.</source>
        <translation>Hält die Auswertung an und schließt sie; fertige Schichten bleiben im Ordner.</translation>
    </message>
    <message>
        <source>Closes the evaluation.</source>
        <translation>Schließt die Auswertung.</translation>
    </message>
    <message>
        <source>No evaluation is open.</source>
        <translation>Keine Auswertung ist geöffnet.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) finished</source>
        <translation>
            <numerusform>%n Schicht fertig</numerusform>
            <numerusform>%n Schichten fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>%1, slice %2</source>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more doubt(s))</source>
        <translation>
            <numerusform> (und %n weiterer Vorbehalt)</numerusform>
            <numerusform> (und %n weitere Vorbehalte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Ausgelassen (%1)</translation>
    </message>
    <message>
        <source>All tables and figures…</source>
        <translation>Alle Tabellen und Abbildungen …</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 als CSV …</translation>
    </message>
    <message>
        <source>What was left out as CSV…</source>
        <translation>Ausgelassenes als CSV …</translation>
    </message>
    <message>
        <source>Figure “%1” as SVG, PDF, PNG…</source>
        <translation>Abbildung „%1“ als SVG, PDF, PNG …</translation>
    </message>
    <message>
        <source>Curves of “%1” as CSV…</source>
        <translation>Kurven von „%1“ als CSV …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Folder for tables and figures</source>
        <translation>Ordner für Tabellen und Abbildungen</translation>
    </message>
    <message>
        <source>Saving tables and figures</source>
        <translation>Tabellen und Abbildungen werden gespeichert</translation>
    </message>
    <message>
        <source>Tables and figures were saved: %1</source>
        <translation>Tabellen und Abbildungen wurden gespeichert: %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Pointing game, top overlap, mass inside, average precision, and the level of chance.</source>
        <translation>Pointing Game, Top-Überdeckung, Masse in der Maske, mittlere Präzision und die Höhe des Zufalls.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How alike the estimators rank the pixels.</source>
        <translation>Wie ähnlich die Verfahren die Pixel ordnen.</translation>
    </message>
    <message>
        <source>Further measures</source>
        <translation>Weitere Maße</translation>
    </message>
    <message>
        <source>Further measures as CSV…</source>
        <translation>Weitere Maße als CSV …</translation>
    </message>
    <message>
        <source>Agreement of the maps as CSV…</source>
        <translation>Übereinstimmung der Karten als CSV …</translation>
    </message>
    <message>
        <source>Agreement of the maps</source>
        <translation>Übereinstimmung der Karten</translation>
    </message>
    <message>
        <source>Every slice as CSV…</source>
        <translation>Jede Schicht als CSV …</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvaluationRun</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message numerus="yes">
        <source>The evaluation of %n slice(s) is finished.</source>
        <translation>
            <numerusform>Die Auswertung von %n Schicht ist fertig.</numerusform>
            <numerusform>Die Auswertung von %n Schichten ist fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>An evaluation is under way: pause or cancel it first.</source>
        <translation>Eine Auswertung läuft: Halten Sie sie zuerst an oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Opening the evaluation</source>
        <translation>Auswertung wird geöffnet</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>This run scores heatmaps of other people. Choose the manifest, the same folder and the same maps in “Evaluate manifest…”: it then goes on where it stopped.</source>
        <translation>Diese Auswertung bewertet auch fremde Heatmaps. Wählen Sie das Manifest, denselben Ordner und dieselben Karten unter „Manifest auswerten …“: Dann geht sie dort weiter, wo sie stehen blieb.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Evidence</name>
    <message>
        <source>Top %1: %2 lies in the mask; by chance %3.</source>
        <translation>Oberste %1: %2 liegt in der Maske; zufällig wären es %3.</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation>bester Dice %1 bei %2</translation>
    </message>
    <message>
        <source>Open a series, explain a slice and draw a mask: their agreement is shown here.</source>
        <translation>Öffnen Sie eine Serie, erklären Sie eine Schicht und zeichnen Sie eine Maske: Hier steht dann, wie gut beide übereinstimmen.</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>Die Karte wird berechnet.</translation>
    </message>
    <message>
        <source>Run an estimator [G]: its map is compared with the mask.</source>
        <translation>Starten Sie ein Verfahren [G]: Seine Karte wird mit der Maske verglichen.</translation>
    </message>
    <message>
        <source>Draw or load a mask of where a reader looks: the map is compared with it.</source>
        <translation>Zeichnen oder laden Sie eine Maske der Stellen, auf die ein Befunder schaut: Die Karte wird damit verglichen.</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: draw where a reader looks.</source>
        <translation>Die Maske dieser Schicht ist leer: Zeichnen Sie ein, wohin ein Befunder schaut.</translation>
    </message>
    <message>
        <source>A reader looked and found nothing to outline here: ROC and Dice are undefined.</source>
        <translation>Ein Befunder hat hier nichts zu umranden gefunden: ROC und Dice sind nicht definiert.</translation>
    </message>
    <message>
        <source>Map and mask are being compared.</source>
        <translation>Karte und Maske werden verglichen.</translation>
    </message>
    <message>
        <source>Comparing map and mask</source>
        <translation>Karte und Maske vergleichen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>How well the map&apos;s height tells the mask&apos;s pixels from the others.</source>
        <translation>Wie gut die Höhe der Karte die Pixel der Maske von den übrigen trennt.</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>not better than chance</source>
        <translation>nicht besser als Zufall</translation>
    </message>
    <message>
        <source>A map that knows nothing of the slice would agree with the mask as well.</source>
        <translation>Eine Karte, die nichts von der Schicht weiß, würde ebenso gut zur Maske passen.</translation>
    </message>
    <message>
        <source>How far the most salient regions and the mask overlap.</source>
        <translation>Wie weit sich die wichtigsten Regionen und die Maske überdecken.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Computes the chosen estimator&apos;s map of this slice [G].</source>
        <translation>Berechnet die Karte des gewählten Verfahrens für diese Schicht [G].</translation>
    </message>
    <message>
        <source>Next estimator</source>
        <translation>Nächstes Verfahren</translation>
    </message>
    <message>
        <source>Goes on to the next estimator of the list [E].</source>
        <translation>Geht zum nächsten Verfahren der Liste [E].</translation>
    </message>
    <message>
        <source>Previous estimator</source>
        <translation>Voriges Verfahren</translation>
    </message>
    <message>
        <source>Goes back to the estimator before it [Shift+E].</source>
        <translation>Geht zum vorigen Verfahren der Liste [Umschalt+E].</translation>
    </message>
    <message>
        <source>Original or absolute</source>
        <translation>Mit Vorzeichen oder Betrag</translation>
    </message>
    <message>
        <source>Shows importance with its sign, or its size alone [S].</source>
        <translation>Zeigt die Wichtigkeit mit Vorzeichen oder nur ihren Betrag [S].</translation>
    </message>
    <message>
        <source>Explain automatically</source>
        <translation>Von selbst erklären</translation>
    </message>
    <message>
        <source>Explains every slice you stop at, without being asked.</source>
        <translation>Erklärt jede Schicht, auf der Sie anhalten, ohne gefragt zu werden.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>original</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Which number is explained: the network&apos;s raw score, or the probability made of it.</source>
        <translation>Welche Zahl erklärt wird: der rohe Wert des Netzes oder die Wahrscheinlichkeit daraus.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The class whose score is explained.</source>
        <translation>Die Klasse, deren Wert erklärt wird.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Where the random draws start: the same seed gives the same map again. Methods without chance ignore it.</source>
        <translation>Anfang der Zufallszahlen: Derselbe Wert ergibt wieder dieselbe Karte. Verfahren ohne Zufall beachten ihn nicht.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallsanfang</translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <source>This map has no negative values: original and absolute are the same.</source>
        <translation>Diese Karte hat keine negativen Werte: mit Vorzeichen oder als Betrag ist sie dieselbe.</translation>
    </message>
    <message>
        <source>A model has to be loaded first.</source>
        <translation>Zuerst muss ein Modell geladen werden.</translation>
    </message>
    <message>
        <source>Open a series first: there is no slice to explain.</source>
        <translation>Öffnen Sie zuerst eine Serie: Es gibt keine Schicht zu erklären.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops within a second; nothing half-made stays.</source>
        <translation>Hält binnen einer Sekunde an; nichts Halbfertiges bleibt.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>beginnt …</translation>
    </message>
    <message>
        <source>Explain with all estimators</source>
        <translation>Mit allen Verfahren erklären</translation>
    </message>
    <message>
        <source>Queues every estimator for this slice, cheap ones first [Shift+G].</source>
        <translation>Stellt alle Verfahren für diese Schicht an, schnelle zuerst [Umschalt+G].</translation>
    </message>
    <message>
        <source>Explain series…</source>
        <translation>Serie erklären …</translation>
    </message>
    <message>
        <source>Makes the chosen estimator&apos;s map of many slices and saves it as a volume.</source>
        <translation>Macht die Karte des gewählten Verfahrens für viele Schichten und speichert sie als Volumen.</translation>
    </message>
    <message>
        <source>Several estimators at once…</source>
        <translation>Mehrere Verfahren auf einmal …</translation>
    </message>
    <message>
        <source>Shows which maps of this slice are there, and queues others.</source>
        <translation>Zeigt, welche Karten dieser Schicht da sind, und stellt weitere an.</translation>
    </message>
    <message>
        <source>Coarse map first</source>
        <translation>Erst eine grobe Karte</translation>
    </message>
    <message>
        <source>Shows a map of half the precision (bf16) first where the processor gains from it; the exact one replaces it. Maps are only kept and saved in full precision.</source>
        <translation>Zeigt zuerst eine Karte mit halber Genauigkeit (bf16), wo der Prozessor davon gewinnt; die genaue ersetzt sie. Behalten und gespeichert werden Karten nur in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>waiting for others</source>
        <translation>wartet auf andere</translation>
    </message>
    <message>
        <source>Completeness error: by how much the map&apos;s sum misses the difference of scores between the slice and the baseline that it should add up to. Score of this slice: %1.</source>
        <translation>Vollständigkeitsfehler: um wie viel die Summe der Karte den Unterschied der Werte von Schicht und Bezugsbild verfehlt, den sie ergeben sollte. Wert dieser Schicht: %1.</translation>
    </message>
    <message>
        <source>What made the map on show. Score of this slice: %1.</source>
        <translation>Woraus die gezeigte Karte entstand. Wert dieser Schicht: %1.</translation>
    </message>
    <message>
        <source>This method changes how rectifiers (ReLU) pass the signal back, and this network has none: choose another method.</source>
        <translation>Dieses Verfahren ändert, wie Gleichrichter (ReLU) das Signal zurückgeben, und dieses Netz hat keine: Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>This method looks at a layer that still has places, and this network has none: choose another method.</source>
        <translation>Dieses Verfahren betrachtet eine Lage des Netzes, die noch Orte kennt, und dieses Netz hat keine: Wählen Sie ein anderes Verfahren.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Explanation</name>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Findings</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Freihandfläche</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>no pixel inside</source>
        <translation>kein Pixel darin</translation>
    </message>
    <message>
        <source>mean %1, SD %2 HU</source>
        <translation>Mittel %1, SD %2 HU</translation>
    </message>
    <message>
        <source>%1 to %2 HU, n %3</source>
        <translation>%1 bis %2 HU, n %3</translation>
    </message>
    <message>
        <source>%1 %2 on slice %3</source>
        <comment>measurement, its value, slice</comment>
        <translation>%1 %2 auf Schicht %3</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Label of the case: %1</source>
        <translation>Wahre Klasse des Falls: %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::FindingsPanel</name>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Double click goes to the slice; Delete deletes.</source>
        <translation>Doppelklick geht zur Schicht, Entf löscht.</translation>
    </message>
    <message>
        <source>Notes on this case</source>
        <translation>Notizen zu diesem Fall</translation>
    </message>
    <message>
        <source>Kept with the case on this computer, and printed in the report.</source>
        <translation>Wird auf diesem Rechner mit dem Fall aufgehoben und im Bericht gedruckt.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignHeatmaps</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignList</name>
    <message>
        <source>Add a heatmap…</source>
        <translation>Heatmap hinzufügen …</translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere (NRRD, NIfTI, MHA, DICOM Parametric Map) and compares it with the mask.</source>
        <translation>Zeigt eine anderswo erzeugte Heatmap (NRRD, NIfTI, MHA, DICOM Parametric Map) und vergleicht sie mit der Maske.</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ da</translation>
    </message>
    <message>
        <source>slice %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>The file has one map, which belongs to another slice.</source>
        <translation>Die Datei enthält eine einzige Karte, und diese gehört zu einer anderen Schicht.</translation>
    </message>
    <message>
        <source>Takes the heatmap off the list; the file stays.</source>
        <translation>Nimmt die Heatmap von der Liste; die Datei bleibt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add a heatmap</source>
        <translation>Heatmap hinzufügen</translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii *.nii.gz *.mha *.dcm);;All files (*)</source>
        <translation>Heatmaps (*.nrrd *.nii *.nii.gz *.mha *.dcm);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ForeignMapsTable</name>
    <message>
        <source>Heatmaps made elsewhere, found by the images&apos; names and scored like our own.</source>
        <translation>Anderswo erzeugte Heatmaps, an den Namen der Bilder erkannt und wie die eigenen bewertet.</translation>
    </message>
    <message>
        <source>Other people&apos;s heatmaps</source>
        <translation>Fremde Heatmaps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Folder of heatmaps</source>
        <translation>Ordner mit Heatmaps</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys as another program has them; your own changes are forgotten.</source>
        <translation>Tasten wie in einem anderen Programm; Ihre eigenen Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Keys like</source>
        <translation>Tasten wie</translation>
    </message>
    <message>
        <source>Click here and press the key.</source>
        <translation>Hier klicken und die Taste drücken.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>This key alone; another action that has it loses it.</source>
        <translation>Nur diese Taste; wer sie bisher hat, verliert sie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This key besides those that it has.</source>
        <translation>Diese Taste zusätzlich zu den vorhandenen.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Takes its keys away.</source>
        <translation>Nimmt die Tasten weg.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives it the scheme&apos;s keys back.</source>
        <translation>Gibt die Tasten des Schemas zurück.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action the scheme&apos;s keys back.</source>
        <translation>Gibt allen Aktionen die Tasten des Schemas zurück.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Reads keys from a file that was exported here or on another computer.</source>
        <translation>Liest Tasten aus einer Datei, die hier oder auf einem anderen Rechner exportiert wurde.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes the scheme and your own keys to a file.</source>
        <translation>Schreibt das Schema und Ihre eigenen Tasten in eine Datei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Wählen Sie oben eine Aktion.</translation>
    </message>
    <message>
        <source>Click into the field and press a key.</source>
        <translation>Klicken Sie in das Feld und drücken Sie eine Taste.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>This file holds no keys of Saliscope.</source>
        <translation>Diese Datei enthält keine Tasten von Saliscope.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayersMenu</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Was das Netz sah</translation>
    </message>
    <message>
        <source>The slice through the model&apos;s window on the model&apos;s own grid, the mask with it, and what that cost.</source>
        <translation>Die Schicht durch das Fenster des Modells, auf dem Gitter des Modells, samt der Maske, und was das gekostet hat.</translation>
    </message>
    <message>
        <source>CT on or off</source>
        <translation>CT ein oder aus</translation>
    </message>
    <message>
        <source>Off: the layers stand on black.</source>
        <translation>Aus: Die Ebenen stehen auf Schwarz.</translation>
    </message>
    <message>
        <source>Heatmap as blocks</source>
        <translation>Heatmap als Blöcke</translation>
    </message>
    <message>
        <source>The network&apos;s own pixels, which is all that it really says; off smooths between them.</source>
        <translation>Die Pixel des Netzes selbst; mehr sagt es wirklich nicht. Aus: Dazwischen wird geglättet.</translation>
    </message>
    <message>
        <source>One scale for all maps of the slice</source>
        <translation>Eine Skala für alle Karten der Schicht</translation>
    </message>
    <message>
        <source>A colour means the same value in every estimator&apos;s map; off: each map uses all its colours.</source>
        <translation>Eine Farbe bedeutet in der Karte jedes Verfahrens denselben Wert; aus: Jede Karte nutzt alle ihre Farben.</translation>
    </message>
    <message>
        <source>Agreement of map and mask</source>
        <translation>Übereinstimmung von Karte und Maske</translation>
    </message>
    <message>
        <source>Three colours: where the map&apos;s most important part and the mask agree, and where only one of them is.</source>
        <translation>Drei Farben: wo der wichtigste Teil der Karte und die Maske übereinstimmen, und wo nur eines von beiden ist.</translation>
    </message>
    <message>
        <source>Swipe curtain</source>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Left of a line the CT alone, right of it all layers; drag the line with the mouse.</source>
        <translation>Links einer Linie nur das CT, rechts davon alle Ebenen; ziehen Sie die Linie mit der Maus.</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Hides and shows all layers in turn; again to stop.</source>
        <translation>Verbirgt und zeigt alle Ebenen im Wechsel; noch einmal zum Anhalten.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Shows or hides the heatmap [Space].</source>
        <translation>Zeigt oder verbirgt die Heatmap [Leertaste].</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <source>How much of the anatomy the heatmap covers.</source>
        <translation>Wie stark die Heatmap die Anatomie verdeckt.</translation>
    </message>
    <message>
        <source>The colours of the heatmap; all of them can be told apart by colour-blind readers.</source>
        <translation>Die Farben der Heatmap; alle sind auch für Farbenblinde unterscheidbar.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Maps with negative values are shown blue to orange.</source>
        <translation>Karten mit negativen Werten gehen von Blau nach Orange.</translation>
    </message>
    <message>
        <source>Threshold of the heatmap</source>
        <translation>Schwelle der Heatmap</translation>
    </message>
    <message>
        <source>Values below this share of the range are not drawn.</source>
        <translation>Werte unter diesem Anteil des Bereichs werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>Off: the network&apos;s own pixels are shown as blocks, which is all that it really says.</source>
        <translation>Aus: Die Pixel des Netzes erscheinen als Blöcke; mehr sagt es wirklich nicht.</translation>
    </message>
    <message>
        <source>How the mask is drawn [M].</source>
        <translation>Wie die Maske gezeichnet wird [M].</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>Heatmap verbergen</translation>
    </message>
    <message>
        <source>Show the heatmap</source>
        <translation>Heatmap zeigen</translation>
    </message>
    <message>
        <source>Shows or hides the CT under the layers.</source>
        <translation>Zeigt oder verbirgt das CT unter den Ebenen.</translation>
    </message>
    <message>
        <source>as the network saw it</source>
        <translation>wie das Netz es sah</translation>
    </message>
    <message>
        <source>Through the model&apos;s window, on the model&apos;s own grid, with the mask; says what that cost [N].</source>
        <translation>Durch das Fenster des Modells, auf dem Gitter des Modells, samt der Maske; sagt, was das gekostet hat [N].</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>CT</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>What is not drawn: values below a share of the range, or so many per cent of the pixels.</source>
        <translation>Was nicht gezeichnet wird: Werte unter einem Anteil des Bereichs oder so viel Prozent der Pixel.</translation>
    </message>
    <message>
        <source>one scale for all maps</source>
        <translation>eine Skala für alle Karten</translation>
    </message>
    <message>
        <source>Shows or hides the mask.</source>
        <translation>Zeigt oder verbirgt die Maske.</translation>
    </message>
    <message>
        <source>Hide the CT</source>
        <translation>CT verbergen</translation>
    </message>
    <message>
        <source>Show the CT</source>
        <translation>CT zeigen</translation>
    </message>
    <message>
        <source>So many per cent of the pixels, the least important ones, are not drawn.</source>
        <translation>So viel Prozent der Pixel, die unwichtigsten, werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Hide the mask</source>
        <translation>Maske verbergen</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message>
        <source>Drawn: %1 of the pixels, from %2 on</source>
        <translation>Gezeichnet: %1 der Pixel, ab %2</translation>
    </message>
    <message>
        <source>A colour means the same value in every map of this slice, and on all slices of a series heatmap; off: each map uses all its colours.</source>
        <translation>Eine Farbe bedeutet in jeder Karte dieser Schicht und auf allen Schichten einer Serienkarte denselben Wert; aus: Jede Karte nutzt alle ihre Farben.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>The slice alone.</source>
        <translation>Nur die Schicht.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The slice and, beside it, the CT without the map or another series.</source>
        <translation>Die Schicht und daneben das CT ohne Karte oder eine andere Serie.</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>Drei Ebenen</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal, and the CT without the map. Shift and the mouse shows one place in all of them.</source>
        <translation>Axial, koronal und sagittal, dazu das CT ohne Karte. Umschalt und die Maus zeigen in allen denselben Ort.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Slices that follow each other.</source>
        <translation>Aufeinanderfolgende Schichten.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Move views together</source>
        <translation>Ansichten gemeinsam bewegen</translation>
    </message>
    <message>
        <source>Slice, zoom, place and window of all views follow each other by the position in the patient.</source>
        <translation>Schicht, Vergrößerung, Ausschnitt und Fenster aller Ansichten folgen einander nach dem Ort im Patienten.</translation>
    </message>
    <message>
        <source>The same series without the map</source>
        <translation>Dieselbe Serie ohne Karte</translation>
    </message>
    <message>
        <source>Three planes and 3-D</source>
        <translation>Drei Ebenen und 3-D</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal, and the whole volume to turn, with the mask&apos;s and a heatmap&apos;s surface inside.</source>
        <translation>Axial, koronal und sagittal, dazu das ganze Volumen zum Drehen, darin die Oberflächen der Maske und einer Heatmap.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LeftOutModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LookMenu</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Invert greys</source>
        <translation>Graustufen umkehren</translation>
    </message>
    <message>
        <source>Dense becomes black: the greys are inverted.</source>
        <translation>Dichtes wird schwarz, wie bei einem Film mit umgekehrten Grautönen.</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>Pixel glätten</translation>
    </message>
    <message>
        <source>Interpolates between pixels; off shows them as blocks.</source>
        <translation>Interpoliert zwischen den Pixeln; ausgeschaltet erscheinen sie als Blöcke.</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Runs through the slices by itself; the wheel stops it.</source>
        <translation>Läuft von selbst durch die Schichten; das Mausrad hält an.</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Schichtpaket</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>No slab.</source>
        <translation>Kein Schichtpaket.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The mean of the slices in the slab: less noise.</source>
        <translation>Das Mittel der Schichten im Paket: weniger Rauschen.</translation>
    </message>
    <message>
        <source>Maximum (MIP)</source>
        <translation>Maximum (MIP)</translation>
    </message>
    <message>
        <source>The densest value along the way: vessels with contrast agent, nodules.</source>
        <translation>Der dichteste Wert entlang des Strahls: Gefäße mit Kontrastmittel, Rundherde.</translation>
    </message>
    <message>
        <source>Minimum (MinIP)</source>
        <translation>Minimum (MinIP)</translation>
    </message>
    <message>
        <source>The least dense value along the way: airways, emphysema.</source>
        <translation>Der am wenigsten dichte Wert entlang des Strahls: Atemwege, Emphysem.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>How thick the slab is.</source>
        <translation>Wie dick das Schichtpaket ist.</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>The 3-D view shows bone and dense contrast agent.</source>
        <translation>Die 3-D-Ansicht zeigt Knochen und dichtes Kontrastmittel.</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>The 3-D view shows what contrast agent has reached, and bone.</source>
        <translation>Die 3-D-Ansicht zeigt, was Kontrastmittel erreicht hat, und Knochen.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>The 3-D view shows the lungs as haze and what runs through them.</source>
        <translation>Die 3-D-Ansicht zeigt die Lunge als Schleier und was durch sie verläuft.</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>The 3-D view shows the body from outside.</source>
        <translation>Die 3-D-Ansicht zeigt den Körper von außen.</translation>
    </message>
    <message>
        <source>Heatmap&apos;s surface: top %1 %</source>
        <translation>Oberfläche der Heatmap: oberste %1 %</translation>
    </message>
    <message>
        <source>The surface in the 3-D view holds this share of the series, where the heatmap is strongest.</source>
        <translation>Die Oberfläche in der 3-D-Ansicht umschließt diesen Anteil der Serie, dort, wo die Heatmap am stärksten ist.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MainWindow</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>An unsaved mask of %1 was kept for you.</source>
        <translation>Eine ungespeicherte Maske vom %1 wurde für Sie aufgehoben.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unsaved mask</source>
        <translation>Ungespeicherte Maske</translation>
    </message>
    <message>
        <source>The mask has changes that are not saved.</source>
        <translation>Die Maske hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Kept for the next start, it is offered to you when Saliscope starts again.</source>
        <translation>Aufgehoben wird sie Ihnen beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep for next start</source>
        <translation>Bis zum nächsten Start aufheben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Masks (*.nii.gz *.nii *.nrrd *.mha)</source>
        <translation>Masken (*.nii.gz *.nii *.nrrd *.mha)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation>Findet jede CT-Serie in einem Ordner und seinen Unterordnern.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation>Demostudie öffnen</translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks.</source>
        <translation>Öffnet sechs synthetische Patienten mit Masken.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Writes what is on show as a PDF.</source>
        <translation>Schreibt das Gezeigte als PDF.</translation>
    </message>
    <message>
        <source>Close series</source>
        <translation>Serie schließen</translation>
    </message>
    <message>
        <source>Takes the series on show off the list.</source>
        <translation>Nimmt die gezeigte Serie von der Liste.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends Saliscope; unsaved work is kept.</source>
        <translation>Beendet Saliscope; Ungespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows the whole slice again.</source>
        <translation>Zeigt wieder die ganze Schicht.</translation>
    </message>
    <message>
        <source>Search series</source>
        <translation>Serien durchsuchen</translation>
    </message>
    <message>
        <source>Searches the list of series.</source>
        <translation>Durchsucht die Liste der Serien.</translation>
    </message>
    <message>
        <source>Show patient identity</source>
        <translation>Identität der Patienten zeigen</translation>
    </message>
    <message>
        <source>Shows names, IDs and dates instead of “Patient 1”.</source>
        <translation>Zeigt Namen, Kennungen und Daten statt „Patient 1“.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Put panels back</source>
        <translation>Felder zurückstellen</translation>
    </message>
    <message>
        <source>Panels on or off</source>
        <translation>Felder an oder aus</translation>
    </message>
    <message>
        <source>Gives the whole window to the picture.</source>
        <translation>Überlässt dem Bild das ganze Fenster.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fills the screen; again to leave.</source>
        <translation>Füllt den Bildschirm; noch einmal, um ihn zu verlassen.</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Changes between the dark and the light look.</source>
        <translation>Wechselt zwischen dunklem und hellem Aussehen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Heatmap on or off</source>
        <translation>Heatmap an oder aus</translation>
    </message>
    <message>
        <source>Shows or hides the heatmap.</source>
        <translation>Zeigt oder verbirgt die Heatmap.</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>Mask: outline, fill, off</source>
        <translation>Maske: Umriss, Fläche, aus</translation>
    </message>
    <message>
        <source>Changes how the mask is drawn.</source>
        <translation>Ändert, wie die Maske gezeichnet wird.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shows all keys on one page.</source>
        <translation>Zeigt alle Tasten auf einer Seite.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation>Zeigt alle Meldungen seit dem Start.</translation>
    </message>
    <message>
        <source>About Saliscope</source>
        <translation>Über Saliscope</translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation>Version, Lizenz und Bibliotheken.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Which densities become black and white: width/centre in HU (keys 1 to 9, 0).</source>
        <translation>Welche Dichten schwarz und weiß werden: Breite/Mitte in HU (Tasten 1 bis 9, 0).</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are not readable CT images were left out.</source>
        <translation>
            <numerusform>%n Datei, die kein lesbares CT-Bild ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien, die keine lesbaren CT-Bilder sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All estimators</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>Regions on or off</source>
        <translation>Regionen ein oder aus</translation>
    </message>
    <message>
        <source>Shows or hides the most salient regions.</source>
        <translation>Zeigt oder verbirgt die wichtigsten Regionen.</translation>
    </message>
    <message>
        <source>Figure of regions…</source>
        <translation>Abbildung der Regionen …</translation>
    </message>
    <message>
        <source>Slice, mask, heatmap and most salient regions as one picture (PNG, SVG, PDF).</source>
        <translation>Schicht, Maske, Heatmap und wichtigste Regionen als ein Bild (PNG, SVG, PDF).</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Goes one slice towards the head.</source>
        <translation>Geht eine Schicht kopfwärts.</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Goes one slice towards the feet.</source>
        <translation>Geht eine Schicht fußwärts.</translation>
    </message>
    <message>
        <source>Ten slices on</source>
        <translation>Zehn Schichten weiter</translation>
    </message>
    <message>
        <source>Goes ten slices towards the head.</source>
        <translation>Geht zehn Schichten kopfwärts.</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>Zehn Schichten zurück</translation>
    </message>
    <message>
        <source>Goes ten slices towards the feet.</source>
        <translation>Geht zehn Schichten fußwärts.</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the feet.</source>
        <translation>Geht zur untersten Schicht.</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>Goes to the slice nearest to the head.</source>
        <translation>Geht zur obersten Schicht.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Left button changes window and level</source>
        <translation>Linke Taste ändert das Fenster</translation>
    </message>
    <message>
        <source>Off: without a tool the left button only clicks, as in 3D Slicer and ITK-SNAP.</source>
        <translation>Aus: Ohne Werkzeug klickt die linke Taste nur, wie in 3D Slicer und ITK-SNAP.</translation>
    </message>
    <message>
        <source>Up darkens</source>
        <translation>Aufwärts wird dunkler</translation>
    </message>
    <message>
        <source>Dragging up raises the level, as some workstations have it; otherwise it lowers it.</source>
        <translation>Aufwärts ziehen hebt die Fenstermitte, wie an manchen Arbeitsplätzen; sonst senkt es sie.</translation>
    </message>
    <message>
        <source>Right button moves, middle button zooms</source>
        <translation>Rechte Taste verschiebt, mittlere vergrößert</translation>
    </message>
    <message>
        <source>Off: the middle button moves and the right one zooms.</source>
        <translation>Aus: Die mittlere Taste verschiebt, die rechte vergrößert.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Befunden</translation>
    </message>
    <message>
        <source>All panels, in the places you gave them.</source>
        <translation>Alle Felder dort, wo Sie sie haben wollen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The estimators side by side with their evidence.</source>
        <translation>Die Verfahren und was für sie spricht.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Room for the picture, and the brush in the hand.</source>
        <translation>Platz für das Bild und den Pinsel in der Hand.</translation>
    </message>
    <message>
        <source>Brings this workspace&apos;s panels back to their places.</source>
        <translation>Stellt die Felder dieses Arbeitsbereichs wieder an ihren Platz.</translation>
    </message>
    <message>
        <source>Mea&amp;sure</source>
        <translation>Me&amp;ssen</translation>
    </message>
    <message>
        <source>Go to slice %1</source>
        <translation>Zu Schicht %1 gehen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Eval&amp;uate</source>
        <translation>A&amp;uswerten</translation>
    </message>
    <message>
        <source>Evaluate manifest…</source>
        <translation>Manifest auswerten …</translation>
    </message>
    <message>
        <source>Fidelity, ROC and Dice of estimators over all slices of a study, in the background.</source>
        <translation>Modelltreue, ROC und Dice der Verfahren über alle Schichten einer Studie, im Hintergrund.</translation>
    </message>
    <message>
        <source>Evaluate this case…</source>
        <translation>Diesen Fall auswerten …</translation>
    </message>
    <message>
        <source>The same for the open series: its slices with a mask, or only the slice on show.</source>
        <translation>Dasselbe für die geöffnete Serie: ihre Schichten mit Maske oder nur die gezeigte Schicht.</translation>
    </message>
    <message>
        <source>Open evaluation…</source>
        <translation>Auswertung öffnen …</translation>
    </message>
    <message>
        <source>Shows a run that was made before, here or by the command line.</source>
        <translation>Zeigt eine frühere Auswertung, hier oder mit der Kommandozeile gemacht.</translation>
    </message>
    <message>
        <source>Add a heatmap…</source>
        <translation>Heatmap hinzufügen …</translation>
    </message>
    <message>
        <source>Shows a heatmap that was made elsewhere and compares it with the mask.</source>
        <translation>Zeigt eine anderswo erzeugte Heatmap und vergleicht sie mit der Maske.</translation>
    </message>
    <message>
        <source>The evaluation “%1” was not finished.</source>
        <translation>Die Auswertung „%1“ wurde nicht fertig.</translation>
    </message>
    <message>
        <source>Saliscope did not end as it should last time. What was open, and what was drawn, can be brought back.</source>
        <translation>Saliscope wurde zuletzt nicht ordentlich beendet. Was offen war und was gezeichnet wurde, lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Open where you left off</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>%1, slice %2, %3</source>
        <comment>series, number, date and time</comment>
        <translation>%1, Schicht %2, %3</translation>
    </message>
    <message>
        <source>Opens what was open when Saliscope ended, with its slice, window and unsaved masks.</source>
        <translation>Öffnet, was beim Beenden offen war, mit Schicht, Fenster und ungesicherten Masken.</translation>
    </message>
    <message>
        <source>Always begin where you left off</source>
        <translation>Immer dort weitermachen</translation>
    </message>
    <message>
        <source>At every start what was open comes back by itself.</source>
        <translation>Bei jedem Start kommt von selbst wieder, was offen war.</translation>
    </message>
    <message>
        <source>Shows or hides this panel.</source>
        <translation>Zeigt oder verbirgt dieses Feld.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Gives every action the key that you like, or all of them those of another program.</source>
        <translation>Gibt jeder Aktion die Taste Ihrer Wahl oder allen die eines anderen Programms.</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Does anything by a part of its name.</source>
        <translation>Tut alles, wovon Sie einen Teil des Namens tippen.</translation>
    </message>
    <message>
        <source>How many views there are and what they show.</source>
        <translation>Wie viele Ansichten es gibt und was sie zeigen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Open list of cases…</source>
        <translation>Fallliste öffnen …</translation>
    </message>
    <message>
        <source>Opens a table (CSV) of images with slice, label, mask and patient.</source>
        <translation>Öffnet eine Tabelle (CSV) von Bildern mit Schicht, wahrer Klasse, Maske und Patient.</translation>
    </message>
    <message>
        <source>List folder as cases…</source>
        <translation>Ordner als Fallliste …</translation>
    </message>
    <message>
        <source>Makes a list of all images below a folder; its manifest.csv counts, where it has one.</source>
        <translation>Macht eine Liste aller Bilder unterhalb eines Ordners; hat er eine manifest.csv, so gilt sie.</translation>
    </message>
    <message>
        <source>Close list of cases</source>
        <translation>Fallliste schließen</translation>
    </message>
    <message>
        <source>Empties the list; what is open stays open.</source>
        <translation>Leert die Liste; was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Open list of cases</source>
        <translation>Fallliste öffnen</translation>
    </message>
    <message>
        <source>Lists of cases (*.csv);;All files (*)</source>
        <translation>Falllisten (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>List folder as cases</source>
        <translation>Ordner als Fallliste</translation>
    </message>
    <message>
        <source>The mask is being saved; then Saliscope ends.</source>
        <translation>Die Maske wird gespeichert; danach endet Saliscope.</translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files, or a list of cases (CSV).</source>
        <translation>Öffnet DICOM-, NIfTI-, NRRD- oder MHA-Dateien oder eine Fallliste (CSV).</translation>
    </message>
    <message>
        <source>Empties the lists of series and cases.</source>
        <translation>Leert die Listen der Serien und Fälle.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Shows the next case; without a list of cases, the next series.</source>
        <translation>Zeigt den nächsten Fall; ohne Fallliste die nächste Serie.</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Shows the previous case; without a list of cases, the previous series.</source>
        <translation>Zeigt den vorigen Fall; ohne Fallliste die vorige Serie.</translation>
    </message>
    <message>
        <source>Next undone case</source>
        <translation>Nächster unerledigter Fall</translation>
    </message>
    <message>
        <source>Shows the next case without a mask, or whose mask no map was compared with.</source>
        <translation>Zeigt den nächsten Fall, der keine Maske hat oder mit dessen Maske keine Karte verglichen wurde.</translation>
    </message>
    <message>
        <source>All files (*);;Volumes (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm);;Lists of cases (*.csv)</source>
        <translation>Alle Dateien (*);;Volumen (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm);;Falllisten (*.csv)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MapsRow</name>
    <message>
        <source>Other maps of this slice, as outlines of their top part:</source>
        <translation>Andere Karten dieser Schicht, als Umrisse ihres obersten Teils:</translation>
    </message>
    <message>
        <source>Outlines the most important part of this map over the one on show.</source>
        <translation>Umrandet den wichtigsten Teil dieser Karte über der gezeigten.</translation>
    </message>
    <message>
        <source>Take the outline of %1 away</source>
        <translation>Umriss von %1 entfernen</translation>
    </message>
    <message>
        <source>Outline %1</source>
        <translation>%1 umranden</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskDocument</name>
    <message>
        <source>Loading the mask</source>
        <translation>Maske wird geladen</translation>
    </message>
    <message>
        <source>Erase %1 mm on slice %2</source>
        <translation>%1 mm auf Schicht %2 löschen</translation>
    </message>
    <message>
        <source>Paint %1 mm on slice %2</source>
        <translation>%1 mm auf Schicht %2 malen</translation>
    </message>
    <message>
        <source>Nothing there on slice %1</source>
        <translation>Nichts auf Schicht %1</translation>
    </message>
    <message>
        <source>Saving the mask</source>
        <translation>Maske wird gespeichert</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskEditor</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paints the mask with the left button; hold Ctrl to erase.</source>
        <translation>Malt die Maske mit der linken Taste; mit Strg wird gelöscht.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erases the mask with the left button; hold Ctrl to paint.</source>
        <translation>Löscht die Maske mit der linken Taste; mit Strg wird gemalt.</translation>
    </message>
    <message>
        <source>Brush size in mm</source>
        <translation>Pinselgröße in mm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Diameter of the brush in mm (Shift+wheel over the slice, or [ and ]).</source>
        <translation>Durchmesser des Pinsels in mm (Umschalt+Mausrad über der Schicht, oder [ und ]).</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nichts da</translation>
    </message>
    <message>
        <source>Marks this slice as looked at and empty, so that it counts as such.</source>
        <translation>Vermerkt diese Schicht als angesehen und leer, damit sie so zählt.</translation>
    </message>
    <message>
        <source>Load mask…</source>
        <translation>Maske laden …</translation>
    </message>
    <message>
        <source>Opens a mask for the image on show.</source>
        <translation>Öffnet eine Maske zum gezeigten Bild.</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Saves the mask to its file.</source>
        <translation>Speichert die Maske in ihre Datei.</translation>
    </message>
    <message>
        <source>Save mask as…</source>
        <translation>Maske speichern unter …</translation>
    </message>
    <message>
        <source>Saves the mask to another file.</source>
        <translation>Speichert die Maske in eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskFiles</name>
    <message>
        <source>Load a mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>The mask on show has changes that are not saved.</source>
        <translation>Die gezeigte Maske hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Another mask takes its place.</source>
        <translation>Eine andere Maske tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Save, then load</source>
        <translation>Speichern, dann laden</translation>
    </message>
    <message>
        <source>Load without saving</source>
        <translation>Laden ohne zu speichern</translation>
    </message>
    <message>
        <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</source>
        <translation>Masken (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>NIfTI, compressed (*.nii.gz)</source>
        <translation>NIfTI, komprimiert (*.nii.gz)</translation>
    </message>
    <message>
        <source>NIfTI (*.nii)</source>
        <translation>NIfTI (*.nii)</translation>
    </message>
    <message>
        <source>NRRD (*.nrrd)</source>
        <translation>NRRD (*.nrrd)</translation>
    </message>
    <message>
        <source>MetaImage (*.mha)</source>
        <translation>MetaImage (*.mha)</translation>
    </message>
    <message>
        <source>The mask was saved as %1.</source>
        <translation>Die Maske wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskKeeper</name>
    <message>
        <source>Keeping a copy of the mask</source>
        <translation>Kopie der Maske aufheben</translation>
    </message>
    <message>
        <source>What was drawn and not saved is back, from %1.</source>
        <translation>Gezeichnetes, das nicht gespeichert war, ist wieder da, vom %1.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MeasureEditor</name>
    <message>
        <source>No tool</source>
        <translation>Kein Werkzeug</translation>
    </message>
    <message>
        <source>The left button changes window and level again.</source>
        <translation>Die linke Taste ändert wieder das Fenster.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Measures a length in mm: drag, or click both ends.</source>
        <translation>Misst eine Länge in mm: ziehen oder beide Enden anklicken.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Measures an angle: one arm, the apex, the other arm.</source>
        <translation>Misst einen Winkel: ein Schenkel, der Scheitel, der andere Schenkel.</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Measures the area of an ellipse in mm² and the HU in it.</source>
        <translation>Misst die Fläche einer Ellipse in mm² und die HU darin.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Measures the area of a rectangle in mm² and the HU in it.</source>
        <translation>Misst die Fläche eines Rechtecks in mm² und die HU darin.</translation>
    </message>
    <message>
        <source>Freehand area</source>
        <translation>Freihandfläche</translation>
    </message>
    <message>
        <source>Measures the area inside a line drawn by hand and the HU in it.</source>
        <translation>Misst die Fläche in einer von Hand gezogenen Linie und die HU darin.</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Deletes the selected measurement.</source>
        <translation>Löscht die gewählte Messung.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MeasuresModel</name>
    <message>
        <source>Pointing game</source>
        <translation>Pointing Game</translation>
    </message>
    <message>
        <source>How often the most important pixel lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>Wie oft das wichtigste Pixel in der Maske liegt. Zufällig: der Anteil der Maske an der Schicht.</translation>
    </message>
    <message>
        <source>Top overlap</source>
        <translation>Top-Überdeckung</translation>
    </message>
    <message>
        <source>Of as many of the most important pixels as the mask has, the share that lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>Von ebenso vielen der wichtigsten Pixel, wie die Maske hat, der Anteil, der in der Maske liegt. Zufällig: der Anteil der Maske an der Schicht.</translation>
    </message>
    <message>
        <source>Mass inside</source>
        <translation>Masse in der Maske</translation>
    </message>
    <message>
        <source>The share of all positive importance that lies in the mask. By chance: the mask&apos;s share of the slice.</source>
        <translation>Der Anteil aller positiven Wichtigkeit, der in der Maske liegt. Zufällig: der Anteil der Maske an der Schicht.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Precision averaged over recall, pixel by pixel. By chance: the mask&apos;s share of the slice.</source>
        <translation>Präzision, gemittelt über die Trefferquote, Pixel für Pixel. Zufällig: der Anteil der Maske an der Schicht.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Mean over the slices of the rank AUC. By chance: 0.5.</source>
        <translation>Mittel der Rang-AUC über die Schichten. Zufällig: 0,5.</translation>
    </message>
    <message>
        <source>AUC, masks moved</source>
        <translation>AUC, Masken verschoben</translation>
    </message>
    <message>
        <source>The same against masks moved elsewhere in the slice: what a map scores that knows nothing of this place.</source>
        <translation>Dasselbe gegen Masken, die innerhalb der Schicht verschoben sind: was eine Karte erreicht, die nichts von diesem Ort weiß.</translation>
    </message>
    <message>
        <source>Dice, masks moved</source>
        <translation>Dice, Masken verschoben</translation>
    </message>
    <message>
        <source>Mean over the slices of the highest Dice of the regions against masks moved elsewhere: the level of chance.</source>
        <translation>Mittel über die Schichten vom höchsten Dice der Regionen gegen verschobene Masken: die Höhe des Zufalls.</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>There is nothing to measure: no slice of this class has a mask.</source>
        <translation>Es gibt nichts zu messen: Keine Schicht dieser Klasse hat eine Maske.</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n slice(s) with a mask</source>
        <translation>
            <numerusform>%1 über %n Schicht mit Maske</numerusform>
            <numerusform>%1 über %n Schichten mit Maske</numerusform>
        </translation>
    </message>
    <message>
        <source>by chance about %1, the masks&apos; share</source>
        <translation>zufällig etwa %1, der Anteil der Masken</translation>
    </message>
    <message>
        <source>by chance 0.5</source>
        <translation>zufällig 0,5</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MethodChoices</name>
    <message>
        <source>The layer whose areas are shown: late ones are coarse and close to the decision, early ones fine and far from it.</source>
        <translation>Die Lage des Netzes, deren Flächen gezeigt werden: Späte sind grob und nahe an der Entscheidung, frühe fein und fern von ihr.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Netzlage</translation>
    </message>
    <message>
        <source>Takes the slices of a folder of CT series as references.</source>
        <translation>Nimmt die Schichten eines Ordners mit CT-Serien als Bezugsbilder.</translation>
    </message>
    <message>
        <source>Goes back to the synthetic patients.</source>
        <translation>Kehrt zu den künstlichen Patienten zurück.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Bezugsbilder</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>synthetic patients (default)</source>
        <translation>künstliche Patienten (Vorgabe)</translation>
    </message>
    <message>
        <source>Slices of the demo study&apos;s synthetic patients, half of them with contrast agent: choose a folder of real ones where you have them.</source>
        <translation>Schichten der künstlichen Patienten der Demo-Studie, die Hälfte mit Kontrastmittel: Wählen Sie einen Ordner mit echten, wo Sie welche haben.</translation>
    </message>
    <message>
        <source>Folder of reference slices</source>
        <translation>Ordner mit Bezugsschichten</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCard</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one neuron, p = sigmoid(logit)</source>
        <translation>ein Neuron, p = sigmoid(Logit)</translation>
    </message>
    <message numerus="yes">
        <source>%n outputs, softmax</source>
        <translation>
            <numerusform>%n Ausgang, Softmax</numerusform>
            <numerusform>%n Ausgänge, Softmax</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 to %2 HU</source>
        <translation>%1 bis %2 HU</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation>Die Karte sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>A residual network (%1)</source>
        <translation>Ein Residualnetz (%1)</translation>
    </message>
    <message>
        <source>A network of its own design (%1)</source>
        <translation>Ein Netz eigener Bauart (%1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>says how likely a slice is %1</source>
        <translation>sagt, wie wahrscheinlich eine Schicht %1 ist</translation>
    </message>
    <message>
        <source>tells %1 apart</source>
        <translation>unterscheidet %1</translation>
    </message>
    <message>
        <source>%1 that looks at one slice at a time, at %2 × %3 pixels and from %4 to %5 HU, and %6.</source>
        <translation>%1, das eine Schicht auf einmal betrachtet, mit %2 × %3 Pixeln und von %4 bis %5 HU, und %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n Patienten</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged on %1, each by a model that never saw the patient (cross-validation in %2 parts).</source>
        <translation>Beurteilt an %1, jeweils von einem Modell, das den Patienten nie sah (Kreuzvalidierung in %2 Teilen).</translation>
    </message>
    <message>
        <source>A twin, trained the same way without them, was judged on %1; this model learnt from all patients.</source>
        <translation>Ein Zwilling, ebenso trainiert, aber ohne sie, wurde an %1 geprüft; dieses Modell lernte von allen Patienten.</translation>
    </message>
    <message>
        <source>Judged on %1 that were left out of the training.</source>
        <translation>Beurteilt an %1, die vom Training ausgenommen waren.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>The mean of the shares of right answers in the two classes; chance is 0.5.</source>
        <translation>Das Mittel der Anteile richtiger Antworten in beiden Klassen; Zufall wäre 0,5.</translation>
    </message>
    <message>
        <source>Right where it is “%1”</source>
        <translation>Richtig, wo „%1“ stimmt</translation>
    </message>
    <message>
        <source>Sensitivity: the share of right answers among these slices.</source>
        <translation>Sensitivität: der Anteil richtiger Antworten unter diesen Schichten.</translation>
    </message>
    <message>
        <source>Specificity: the share of right answers among these slices.</source>
        <translation>Spezifität: der Anteil richtiger Antworten unter diesen Schichten.</translation>
    </message>
    <message>
        <source>The same by patient</source>
        <translation>Dasselbe nach Patienten</translation>
    </message>
    <message>
        <source>Balanced accuracy in which each patient counts once, however many slices there are.</source>
        <translation>Ausgewogene Genauigkeit, in der jeder Patient einmal zählt, wie viele Schichten es auch sind.</translation>
    </message>
    <message>
        <source>On average its probabilities are %1 away from what is true (expected calibration error).</source>
        <translation>Im Mittel liegen seine Wahrscheinlichkeiten um %1 neben der Wahrheit (erwarteter Kalibrierungsfehler).</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>For research use, not for diagnosis.</source>
        <translation>Für Forschungszwecke, nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 der Modelldatei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the SHA-256, which names this very file.</source>
        <translation>Kopiert die SHA-256, die genau diese Datei benennt.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Training log…</source>
        <translation>Trainingsprotokoll …</translation>
    </message>
    <message>
        <source>Plots how the model learnt, from the log beside its file.</source>
        <translation>Zeichnet, wie das Modell gelernt hat, aus dem Protokoll neben seiner Datei.</translation>
    </message>
    <message>
        <source>What it learnt from</source>
        <translation>Woraus es gelernt hat</translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation>Die Karte sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Where it fails</source>
        <translation>Wo es versagt</translation>
    </message>
    <message>
        <source>The card does not say where it fails: trust it accordingly.</source>
        <translation>Die Karte sagt nicht, wo es versagt: Trauen Sie ihm entsprechend.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>The card says nothing about its accuracy.</source>
        <translation>Die Karte sagt nichts über seine Genauigkeit.</translation>
    </message>
    <message>
        <source>In brackets and as bars: 95 % intervals over patients. The track runs from 0.5 to 1.</source>
        <translation>In Klammern und als Balken: 95-%-Intervalle über Patienten. Die Bahn reicht von 0,5 bis 1.</translation>
    </message>
    <message>
        <source>The card gives no intervals: with few patients these figures may be off by much. The track runs from 0.5 to 1.</source>
        <translation>Die Karte nennt keine Intervalle: Bei wenigen Patienten können diese Zahlen weit danebenliegen. Die Bahn reicht von 0,5 bis 1.</translation>
    </message>
    <message>
        <source>Can its probabilities be believed?</source>
        <translation>Kann man seinen Wahrscheinlichkeiten glauben?</translation>
    </message>
    <message>
        <source>A dot on the dashed line is a probability that means what it says; the bars show how many slices stand behind each dot.</source>
        <translation>Ein Punkt auf der gestrichelten Linie ist eine Wahrscheinlichkeit, die meint, was sie sagt; die Balken zeigen, wie viele Schichten hinter jedem Punkt stehen.</translation>
    </message>
    <message>
        <source>All entries of the card</source>
        <translation>Alle Einträge der Karte</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Names</name>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>SmoothGrad</source>
        <translation>SmoothGrad</translation>
    </message>
    <message>
        <source>SmoothGrad²</source>
        <translation>SmoothGrad²</translation>
    </message>
    <message>
        <source>Random (chance)</source>
        <translation>Zufallskarte</translation>
    </message>
    <message>
        <source>How much the network&apos;s score would move if a pixel became a little brighter.</source>
        <translation>Wie stark sich der Wert des Netzes ändern würde, wenn ein Pixel etwas heller würde.</translation>
    </message>
    <message>
        <source>The mean of the gradient over noisy copies of the slice: less grain than a single gradient.</source>
        <translation>Das Mittel des Gradienten über verrauschte Kopien der Schicht: weniger körnig als ein einzelner Gradient.</translation>
    </message>
    <message>
        <source>The mean of the squared gradient over noisy copies: where the network looks, whatever the direction.</source>
        <translation>Das Mittel des quadrierten Gradienten über verrauschte Kopien: wohin das Netz schaut, gleich in welcher Richtung.</translation>
    </message>
    <message>
        <source>Noise that knows nothing of the slice: the level of chance.</source>
        <translation>Rauschen, das nichts von der Schicht weiß: die Höhe des Zufalls.</translation>
    </message>
    <message>
        <source>Samples n</source>
        <translation>Proben n</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>Rauschen σ</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, as a share of the model&apos;s window.</source>
        <translation>Standardabweichung des Rauschens als Anteil am Fenster des Modells.</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>logit of “%1”</source>
        <translation>Logit von „%1“</translation>
    </message>
    <message>
        <source>probability of “%1”</source>
        <translation>Wahrscheinlichkeit von „%1“</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>Deconvolution</translation>
    </message>
    <message>
        <source>Runs the network backwards and lets only what speaks for the score pass: sharp shapes, which depend little on the class.</source>
        <translation>Lässt das Netz rückwärts laufen und nur durch, was für den Wert spricht: scharfe Formen, die wenig von der Klasse abhängen.</translation>
    </message>
    <message>
        <source>Integrated Gradients</source>
        <translation>Integrated Gradients</translation>
    </message>
    <message>
        <source>Shares the score out among the pixels by adding up gradients on the way from a black image to the slice.</source>
        <translation>Verteilt den Wert auf die Pixel, indem es Gradienten auf dem Weg von einem schwarzen Bild zur Schicht summiert.</translation>
    </message>
    <message>
        <source>Integrated Gradients, b/w</source>
        <translation>Integrated Gradients, s/w</translation>
    </message>
    <message>
        <source>The mean of two ways, from a black and from a white image: dark and bright tissue count alike.</source>
        <translation>Das Mittel zweier Wege, von einem schwarzen und einem weißen Bild: Dunkles und helles Gewebe zählen gleich.</translation>
    </message>
    <message>
        <source>Expected Gradients</source>
        <translation>Expected Gradients</translation>
    </message>
    <message>
        <source>Shares the score out as Integrated Gradients does, on ways from other patients&apos; slices instead of black.</source>
        <translation>Verteilt den Wert wie Integrated Gradients, auf Wegen von Schichten anderer Patienten statt von Schwarz.</translation>
    </message>
    <message>
        <source>Guided Backpropagation</source>
        <translation>Guided Backpropagation</translation>
    </message>
    <message>
        <source>As Deconvolution, and only through parts of the network that were active: fine edges, which depend little on the class.</source>
        <translation>Wie Deconvolution, und nur durch Teile des Netzes, die tätig waren: feine Kanten, die wenig von der Klasse abhängen.</translation>
    </message>
    <message>
        <source>Input × Gradient</source>
        <translation>Eingabe × Gradient</translation>
    </message>
    <message>
        <source>The gradient times the pixel&apos;s own brightness: black pixels never count.</source>
        <translation>Der Gradient mal die Helligkeit des Pixels: Schwarze Pixel zählen nie.</translation>
    </message>
    <message>
        <source>VarGrad</source>
        <translation>VarGrad</translation>
    </message>
    <message>
        <source>How much the gradient varies among noisy copies of the slice.</source>
        <translation>Wie sehr der Gradient zwischen verrauschten Kopien der Schicht schwankt.</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Which areas of one layer speak for the score: coarse, but close to what the network decides on.</source>
        <translation>Welche Flächen einer Netzlage für den Wert sprechen: grob, aber nahe an dem, woran das Netz entscheidet.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Covers one square after the other and notes how far the score falls: slow, and easy to understand.</source>
        <translation>Deckt ein Quadrat nach dem anderen ab und merkt, wie weit der Wert fällt: langsam und leicht zu verstehen.</translation>
    </message>
    <message>
        <source>Guided IG</source>
        <translation>Guided IG</translation>
    </message>
    <message>
        <source>Integrated Gradients on a way that changes the least important pixels first: less noise.</source>
        <translation>Integrated Gradients auf einem Weg, der die unwichtigsten Pixel zuerst ändert: weniger Rauschen.</translation>
    </message>
    <message>
        <source>Blur IG</source>
        <translation>Blur IG</translation>
    </message>
    <message>
        <source>Integrated Gradients on a way from a blurred slice to the sharp one.</source>
        <translation>Integrated Gradients auf einem Weg von der unscharfen zur scharfen Schicht.</translation>
    </message>
    <message>
        <source>How many random draws are averaged: more are smoother and slower.</source>
        <translation>Über wie viele zufällige Ziehungen gemittelt wird: Mehr ist glatter und langsamer.</translation>
    </message>
    <message>
        <source>Steps m</source>
        <translation>Schritte m</translation>
    </message>
    <message>
        <source>How many points of the way are visited: more are more exact and slower.</source>
        <translation>Wie viele Punkte des Weges besucht werden: Mehr ist genauer und langsamer.</translation>
    </message>
    <message>
        <source>Window w</source>
        <translation>Fenster w</translation>
    </message>
    <message>
        <source>Side of the square that is covered, in pixels of the model&apos;s input.</source>
        <translation>Seite des abgedeckten Quadrats, in Pixeln der Modelleingabe.</translation>
    </message>
    <message>
        <source>Stride s</source>
        <translation>Schrittweite s</translation>
    </message>
    <message>
        <source>How far the square moves each time, in pixels: half of it takes four times as long.</source>
        <translation>Wie weit das Quadrat jedes Mal rückt, in Pixeln: Die Hälfte dauert viermal so lang.</translation>
    </message>
    <message>
        <source>Fraction f</source>
        <translation>Anteil f</translation>
    </message>
    <message>
        <source>Share of the pixels that may move in a step: those with the smallest gradient.</source>
        <translation>Anteil der Pixel, die sich in einem Schritt ändern dürfen: die mit dem kleinsten Gradienten.</translation>
    </message>
    <message>
        <source>Distance d</source>
        <translation>Abstand d</translation>
    </message>
    <message>
        <source>How far a pixel may stray from the straight way, as a share of the model&apos;s window.</source>
        <translation>Wie weit ein Pixel vom geraden Weg abweichen darf, als Anteil am Fenster des Modells.</translation>
    </message>
    <message>
        <source>Blur σ</source>
        <translation>Unschärfe σ</translation>
    </message>
    <message>
        <source>How blurred the way begins, in pixels of the model&apos;s input.</source>
        <translation>Wie unscharf der Weg beginnt, in Pixeln der Modelleingabe.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Netzlage %1</translation>
    </message>
    <message>
        <source>completeness error %1 at a score of %2</source>
        <translation>Vollständigkeitsfehler %1 bei einem Wert von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rectifier(s) overridden</source>
        <translation>
            <numerusform>%n Gleichrichter ersetzt</numerusform>
            <numerusform>%n Gleichrichter ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation>Bezugsbilder: %1</translation>
    </message>
    <message>
        <source>coarse (bf16), being refined</source>
        <translation>grob (bf16), wird verfeinert</translation>
    </message>
    <message>
        <source>preview, %1 of %2</source>
        <translation>Vorschau, %1 von %2</translation>
    </message>
    <message>
        <source>preview, %1 %</source>
        <translation>Vorschau, %1 %</translation>
    </message>
    <message>
        <source>synthetic patients</source>
        <translation>künstliche Patienten</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::NetworkView</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>pixels %1 → %2 mm</source>
        <translation>Pixel %1 → %2 mm</translation>
    </message>
    <message>
        <source>mask %1 → %2 mm²</source>
        <translation>Maske %1 → %2 mm²</translation>
    </message>
    <message>
        <source>Dice there and back %1</source>
        <translation>Dice hin und zurück %1</translation>
    </message>
    <message>
        <source>what the network saw · %1 × %2</source>
        <translation>was das Netz sah · %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels of %3 mm became %4 × %5 of %6 mm, and HU below %7 or above %8 were cut off.</source>
        <translation>Aus %1 × %2 Pixeln von %3 mm wurden %4 × %5 von %6 mm, und HU unter %7 oder über %8 wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>The mask went from %1 to %2 mm²; brought back it has Dice %3 with itself.</source>
        <translation>Die Maske ging von %1 auf %2 mm²; zurückgerechnet hat sie Dice %3 mit sich selbst.</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>Sicht des Netzes</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Shows the details, which can be copied.</source>
        <translation>Zeigt die Einzelheiten, die sich kopieren lassen.</translation>
    </message>
    <message>
        <source>Puts the message away; it stays under Messages.</source>
        <translation>Legt die Meldung weg; sie bleibt unter Meldungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ParameterForm</name>
    <message>
        <source>From %1 to %2, usually %3.</source>
        <translation>Von %1 bis %2, üblich %3.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Plot</name>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>%1, AUC %2</source>
        <translation>%1, AUC %2</translation>
    </message>
    <message>
        <source>share of most salient pixels (log)</source>
        <translation>Anteil der wichtigsten Pixel (log)</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>%1, best %2 at %3</source>
        <translation>%1, bester %2 bei %3</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss, mean of %1 steps</source>
        <translation>Verlust, Mittel von %1 Schritten</translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation>Verlust an ausgenommenen Patienten</translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation>Wahrscheinlichkeit, die das Modell nennt</translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation>Anteil mit Kontrastmittel</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation>Anteil der wichtigsten Regionen (log)</translation>
    </message>
    <message>
        <source>original values</source>
        <translation>ursprüngliche Werte</translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation>Anteil maskierter Pixel</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>most important first, %1</source>
        <translation>wichtigste zuerst, %1</translation>
    </message>
    <message>
        <source>least important first, %1</source>
        <translation>unwichtigste zuerst, %1</translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation>mittlerer Dice</translation>
    </message>
    <message>
        <source>with contrast</source>
        <translation>mit Kontrastmittel</translation>
    </message>
    <message>
        <source>without contrast</source>
        <translation>ohne Kontrastmittel</translation>
    </message>
    <message>
        <source>all slices</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>Figure 4. Accuracy while pixels are masked by importance, %1</source>
        <translation>Abbildung 4. Genauigkeit beim Maskieren nach Wichtigkeit, %1</translation>
    </message>
    <message>
        <source>Figure 5. ROC of importance against the masks, %1</source>
        <translation>Abbildung 5. ROC der Wichtigkeit gegen die Masken, %1</translation>
    </message>
    <message>
        <source>Figure 6. Dice of the most salient regions against the masks, %1</source>
        <translation>Abbildung 6. Dice der wichtigsten Regionen gegen die Masken, %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ProbabilityStrip</name>
    <message>
        <source>Probability along the series</source>
        <translation>Wahrscheinlichkeit entlang der Serie</translation>
    </message>
    <message>
        <source>Slice %1: not classified yet.</source>
        <translation>Schicht %1: noch nicht klassifiziert.</translation>
    </message>
    <message>
        <source>Slice %1: %2 (probability of “%3”: %4).</source>
        <translation>Schicht %1: %2 (Wahrscheinlichkeit von „%3“: %4).</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>Klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Wrong by the case&apos;s label.</source>
        <translation>Nach der wahren Klasse des Falls falsch.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionFigure</name>
    <message>
        <source>%1 (%2 of the image)</source>
        <translation>%1 (%2 des Bildes)</translation>
    </message>
    <message>
        <source>Dice %1</source>
        <translation>Dice %1</translation>
    </message>
    <message>
        <source>no mask</source>
        <translation>keine Maske</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>regions by gain</source>
        <translation>Regionen nach Gewinn</translation>
    </message>
    <message>
        <source>Save the figure of regions</source>
        <translation>Abbildung der Regionen speichern</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Explain a slice first: the figure shows its map and regions.</source>
        <translation>Zuerst eine Schicht erklären: Die Abbildung zeigt ihre Karte und Regionen.</translation>
    </message>
    <message>
        <source>Drawing the figure of regions</source>
        <translation>Abbildung der Regionen wird gezeichnet</translation>
    </message>
    <message>
        <source>Most salient regions, %1</source>
        <translation>Wichtigste Regionen, %1</translation>
    </message>
    <message>
        <source>The figure was written: %1</source>
        <translation>Die Abbildung wurde geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSet</name>
    <message>
        <source>Dividing into regions</source>
        <translation>Einteilen in Regionen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionSettingsDialog</name>
    <message>
        <source>Settings of the regions</source>
        <translation>Einstellungen der Regionen</translation>
    </message>
    <message>
        <source>XRAI divides the slice into segments at several scales and ranks them by the heatmap&apos;s importance. The defaults are its authors&apos;; whatever differs is named in the report.</source>
        <translation>XRAI teilt die Schicht in mehreren Maßstäben in Segmente und ordnet sie nach der Wichtigkeit der Heatmap. Die Vorgaben sind die der Autoren; was davon abweicht, nennt der Bericht.</translation>
    </message>
    <message>
        <source>Scales are positive numbers with commas between them.</source>
        <translation>Maßstäbe sind positive Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>XRAI, full</source>
        <translation>XRAI, vollständig</translation>
    </message>
    <message>
        <source>XRAI, fast</source>
        <translation>XRAI, schnell</translation>
    </message>
    <message>
        <source>Full: again and again the segment whose uncovered rest is the most important. Fast: segments in the order of their own importance.</source>
        <translation>Vollständig: immer wieder das Segment, dessen noch unbedeckter Rest am wichtigsten ist. Schnell: Segmente in der Reihenfolge ihrer eigenen Wichtigkeit.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>What the importance of a region&apos;s pixels is summed up to.</source>
        <translation>Worin die Wichtigkeit der Pixel einer Region zusammengefasst wird.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Region&apos;s gain</source>
        <translation>Gewinn der Region</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>the slice</source>
        <translation>die Schicht</translation>
    </message>
    <message>
        <source>the heatmap</source>
        <translation>die Heatmap</translation>
    </message>
    <message>
        <source>What is divided into segments.</source>
        <translation>Was in Segmente geteilt wird.</translation>
    </message>
    <message>
        <source>Felzenszwalb&apos;s scales: larger ones give larger segments.</source>
        <translation>Maßstäbe nach Felzenszwalb: größere ergeben größere Segmente.</translation>
    </message>
    <message>
        <source>Gaussian smoothing before division, in pixels.</source>
        <translation>Gaußsche Glättung vor dem Teilen, in Pixeln.</translation>
    </message>
    <message>
        <source>Smaller segments join a neighbour; in pixels of the divided image.</source>
        <translation>Kleinere Segmente gehen in einem Nachbarn auf; in Pixeln des geteilten Bildes.</translation>
    </message>
    <message>
        <source>%1 × %1, as XRAI&apos;s authors</source>
        <translation>%1 × %1, wie die Autoren von XRAI</translation>
    </message>
    <message>
        <source>native resolution</source>
        <translation>volle Auflösung</translation>
    </message>
    <message>
        <source>The size to which the image is brought before it is divided.</source>
        <translation>Die Größe, auf die das Bild vor dem Teilen gebracht wird.</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Geteilt wird</translation>
    </message>
    <message>
        <source>at</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Maßstäbe</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>Kleinstes Segment</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Regions</name>
    <message>
        <source>what no region covers</source>
        <translation>was keine Region bedeckt</translation>
    </message>
    <message>
        <source>region %1 of %2</source>
        <translation>Region %1 von %2</translation>
    </message>
    <message>
        <source>%1 of the image</source>
        <translation>%1 des Bildes</translation>
    </message>
    <message>
        <source>%1 of it in the mask</source>
        <translation>davon %1 in der Maske</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>Gewinn %1</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>gewählt: %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RegionsRow</name>
    <message>
        <source>Shows or hides the regions [R].</source>
        <translation>Zeigt oder verbirgt die Regionen [R].</translation>
    </message>
    <message>
        <source>Most salient regions, per cent of the image</source>
        <translation>Wichtigste Regionen, Prozent des Bildes</translation>
    </message>
    <message>
        <source>How much of the image the most salient regions fill; the triangle marks the best Dice.</source>
        <translation>Wie viel vom Bild die wichtigsten Regionen füllen; das Dreieck zeigt den besten Dice.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Each region in the colour of its gain, in the heatmap&apos;s place.</source>
        <translation>Jede Region in der Farbe ihres Gewinns, anstelle der Heatmap.</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>The regions&apos; borders as lines.</source>
        <translation>Die Ränder der Regionen als Linien.</translation>
    </message>
    <message>
        <source>How the slice is divided into regions and how they are ranked.</source>
        <translation>Wie die Schicht in Regionen geteilt wird und wie sie geordnet werden.</translation>
    </message>
    <message>
        <source>Settings of the regions</source>
        <translation>Einstellungen der Regionen</translation>
    </message>
    <message>
        <source>Hide the regions</source>
        <translation>Regionen verbergen</translation>
    </message>
    <message>
        <source>Show the regions</source>
        <translation>Regionen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), %1 of the image</source>
        <translation>
            <numerusform>%n Region, %1 des Bildes</numerusform>
            <numerusform>%n Regionen, %1 des Bildes</numerusform>
        </translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation>bester Dice %1 bei %2</translation>
    </message>
    <message>
        <source>Dividing the slice into regions…</source>
        <translation>Die Schicht wird in Regionen geteilt …</translation>
    </message>
    <message>
        <source>Explain a slice [G] to see its regions.</source>
        <translation>Eine Schicht erklären [G], um ihre Regionen zu sehen.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>probability that the model says</source>
        <translation>Wahrscheinlichkeit, die das Modell nennt</translation>
    </message>
    <message>
        <source>share with contrast agent</source>
        <translation>Anteil mit Kontrastmittel</translation>
    </message>
    <message>
        <source>The card says nothing of how reliable the probabilities are.</source>
        <translation>Die Karte sagt nichts darüber, wie verlässlich die Wahrscheinlichkeiten sind.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n slice(s) the model says %1 on average; %2 of them have contrast agent.</source>
        <translation>
            <numerusform>Von %n Schicht sagt das Modell %1; %2 davon hat Kontrastmittel.</numerusform>
            <numerusform>Von %n Schichten sagt das Modell im Mittel %1; %2 davon haben Kontrastmittel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Report</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>none was loaded</source>
        <translation>keines geladen</translation>
    </message>
    <message>
        <source>%1 (%2), file %3</source>
        <translation>%1 (%2), Datei %3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>HU clipped to %1 … %2 and scaled to 0 … 1, resampled to %3 × %4 (bilinear, antialiased)</source>
        <translation>HU auf %1 … %2 begrenzt und auf 0 … 1 gebracht, auf %3 × %4 umgerechnet (bilinear, geglättet)</translation>
    </message>
    <message>
        <source>p = sigmoid(logit); “%1” where p ≥ %2</source>
        <translation>p = sigmoid(Logit); „%1“ ab p ≥ %2</translation>
    </message>
    <message numerus="yes">
        <source>softmax over %n classes; the most probable one</source>
        <translation>
            <numerusform>Softmax über %n Klasse; die wahrscheinlichste</numerusform>
            <numerusform>Softmax über %n Klassen; die wahrscheinlichste</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>absolute values, taken on the model grid</source>
        <translation>Beträge, auf dem Gitter des Modells genommen</translation>
    </message>
    <message>
        <source>original sign</source>
        <translation>ursprüngliches Vorzeichen</translation>
    </message>
    <message>
        <source>; multiplied by −1, because the prediction is “without”</source>
        <translation>; mit −1 multipliziert, weil die Vorhersage „ohne“ ist</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>none was computed for this slice</source>
        <translation>für diese Schicht keine berechnet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>logit of this slice %1</source>
        <translation>Logit dieser Schicht %1</translation>
    </message>
    <message>
        <source>probability of this slice %1</source>
        <translation>Wahrscheinlichkeit dieser Schicht %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallsanfang</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>computed at %1 × %2, brought to the slice by bilinear interpolation</source>
        <translation>bei %1 × %2 berechnet, bilinear auf die Schicht gebracht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>drawn in this session, not saved</source>
        <translation>in dieser Sitzung gezeichnet, nicht gespeichert</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>, changed since it was saved</source>
        <translation>, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>; resampled to the image by nearest neighbour</source>
        <translation>; nach nächstem Nachbarn auf das Bild gebracht</translation>
    </message>
    <message>
        <source>; on the image&apos;s own grid</source>
        <translation>; auf dem Gitter des Bildes</translation>
    </message>
    <message>
        <source>. Who drew it was not verified.</source>
        <translation>. Wer sie gezeichnet hat, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>importance scaled to 0 … 1; at thresholds 0, 0.01 … 1 a pixel is positive where importance exceeds it; AUC is the trapezoid area, closed at (0, 0) and (1, 1); the exact AUC ranks all pixels</source>
        <translation>Wichtigkeit auf 0 … 1 gebracht; bei Schwellen 0, 0,01 … 1 ist ein Pixel positiv, wo die Wichtigkeit sie übersteigt; AUC ist die Trapezfläche, geschlossen bei (0, 0) und (1, 1); die exakte AUC ordnet alle Pixel</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient pixels with all ties, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation>2 |X ∩ Y| / (|X| + |Y|), X die p % wichtigsten Pixel samt Gleichständen, Y die Maske, p = 1 … 100; zufällig 2 s m / (s + m), s und m die Anteile von X und Y am Bild</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>one slice of one patient: no interval, no test</source>
        <translation>eine Schicht eines Patienten: kein Intervall, kein Test</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>the card says nothing about it</source>
        <translation>die Karte sagt nichts darüber</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>A heatmap shows what moves this network&apos;s score. It does not show disease, and it does not prove that the network is right.</source>
        <translation>Eine Heatmap zeigt, was den Wert dieses Netzes bewegt. Sie zeigt keine Krankheit und beweist nicht, dass das Netz recht hat.</translation>
    </message>
    <message>
        <source>label unknown: the predicted class stands in</source>
        <translation>wahre Klasse unbekannt: die vorhergesagte vertritt sie</translation>
    </message>
    <message>
        <source>the case&apos;s label agrees</source>
        <translation>die wahre Klasse stimmt überein</translation>
    </message>
    <message>
        <source>the case&apos;s label says %1</source>
        <translation>die wahre Klasse ist %1</translation>
    </message>
    <message>
        <source>Of the top %1 of %2, %3 lies in the mask; by chance it would be %4.</source>
        <translation>Von den obersten %1 von %2 liegt %3 in der Maske; zufällig wären es %4.</translation>
    </message>
    <message>
        <source>AUC %1; best Dice %2 at %3.</source>
        <translation>AUC %1; bester Dice %2 bei %3.</translation>
    </message>
    <message>
        <source>A CT slice without a classifier&apos;s answer</source>
        <translation>Eine CT-Schicht ohne Antwort eines Klassifikators</translation>
    </message>
    <message>
        <source>Why the network sees “%1”</source>
        <translation>Warum das Netz „%1“ sieht</translation>
    </message>
    <message>
        <source>Why the network sees contrast agent</source>
        <translation>Warum das Netz Kontrastmittel sieht</translation>
    </message>
    <message>
        <source>Why the network sees no contrast agent</source>
        <translation>Warum das Netz kein Kontrastmittel sieht</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (Kennung %2)</translation>
    </message>
    <message>
        <source>patient identity hidden</source>
        <translation>Identität des Patienten verborgen</translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm, slices %3 mm apart</source>
        <translation>%1 × %2 mm, Schichtabstand %3 mm</translation>
    </message>
    <message>
        <source>acquired %1</source>
        <translation>aufgenommen %1</translation>
    </message>
    <message>
        <source>No slice was open when this report was made.</source>
        <translation>Als dieser Bericht entstand, war keine Schicht geöffnet.</translation>
    </message>
    <message>
        <source>No estimator was run on this slice: there is no heatmap to compare.</source>
        <translation>Auf dieser Schicht lief kein Verfahren: Es gibt keine Heatmap zu vergleichen.</translation>
    </message>
    <message>
        <source>No mask was drawn or loaded: the map&apos;s agreement with a reader is not known.</source>
        <translation>Keine Maske wurde gezeichnet oder geladen: Wie gut die Karte zu einem Befunder passt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A reader looked at this slice and found nothing to outline: ROC and Dice are undefined.</source>
        <translation>Ein Befunder fand auf dieser Schicht nichts zu umranden: ROC und Dice sind nicht definiert.</translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: nobody has outlined anything on it.</source>
        <translation>Die Maske dieser Schicht ist leer: Niemand hat darauf etwas umrandet.</translation>
    </message>
    <message>
        <source>The comparison of map and mask was not finished when this report was made.</source>
        <translation>Der Vergleich von Karte und Maske war nicht fertig, als dieser Bericht entstand.</translation>
    </message>
    <message>
        <source>The classifier had not yet judged this slice.</source>
        <translation>Der Klassifikator hatte diese Schicht noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>No model was loaded.</source>
        <translation>Kein Modell war geladen.</translation>
    </message>
    <message>
        <source>The prediction is wrong by the case&apos;s label: the map explains a mistake.</source>
        <translation>Die Vorhersage ist nach der wahren Klasse falsch: Die Karte erklärt einen Fehler.</translation>
    </message>
    <message>
        <source>The probability lies within %1 of the threshold %2.</source>
        <translation>Die Wahrscheinlichkeit liegt höchstens %1 von der Schwelle %2 entfernt.</translation>
    </message>
    <message>
        <source>The model was trained on this patient: its answer proves nothing here.</source>
        <translation>Das Modell wurde auf diesem Patienten trainiert: Seine Antwort beweist hier nichts.</translation>
    </message>
    <message>
        <source>The map agrees with the mask no better than chance.</source>
        <translation>Die Karte passt nicht besser zur Maske als der Zufall.</translation>
    </message>
    <message>
        <source>The mask&apos;s grid differed from the image&apos;s: it was resampled by nearest neighbour.</source>
        <translation>Das Gitter der Maske wich von dem des Bildes ab: Sie wurde nach nächstem Nachbarn umgerechnet.</translation>
    </message>
    <message>
        <source>The network ran in bf16, at reduced precision.</source>
        <translation>Das Netz lief in bf16, mit verminderter Genauigkeit.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>page %1 / %2</source>
        <translation>Seite %1 / %2</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>no slice was open</source>
        <translation>keine Schicht war geöffnet</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Slice, window %1, level %2 HU</source>
        <translation>Schicht, Fenster %1, Mitte %2 HU</translation>
    </message>
    <message>
        <source>no heatmap was computed for this slice</source>
        <translation>für diese Schicht wurde keine Heatmap berechnet</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>The mask, %1</source>
        <translation>Die Maske, %1</translation>
    </message>
    <message>
        <source>drawn in this session</source>
        <translation>in dieser Sitzung gezeichnet</translation>
    </message>
    <message>
        <source>a reader found nothing to outline</source>
        <translation>ein Befunder fand nichts zu umranden</translation>
    </message>
    <message>
        <source>no mask on this slice</source>
        <translation>keine Maske auf dieser Schicht</translation>
    </message>
    <message>
        <source>The classifier calls this slice %1 (probability of “%2” %3; %4).</source>
        <translation>Der Klassifikator nennt diese Schicht %1 (Wahrscheinlichkeit von „%2“ %3; %4).</translation>
    </message>
    <message>
        <source>for research use, not for diagnosis</source>
        <translation>für Forschungszwecke, nicht zur Diagnose</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>model %1…</source>
        <translation>Modell %1…</translation>
    </message>
    <message>
        <source>Saliscope evaluation report</source>
        <translation>Saliscope-Auswertungsbericht</translation>
    </message>
    <message>
        <source>Estimator (absolute)</source>
        <translation>Verfahren (Betrag)</translation>
    </message>
    <message>
        <source>Estimator (original sign)</source>
        <translation>Verfahren (ursprüngliches Vorzeichen)</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>exact AUC</source>
        <translation>exakte AUC</translation>
    </message>
    <message>
        <source>best Dice</source>
        <translation>bester Dice</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>top %1 in mask</source>
        <translation>oberste %1 in Maske</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Zufällig zu erwarten</translation>
    </message>
    <message>
        <source>The mask covers %1 of the slice. At %2 the map shows %3 of it, whole ties included.</source>
        <translation>Die Maske bedeckt %1 der Schicht. Bei %2 zeigt die Karte %3 davon, Gleichstände ganz eingeschlossen.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>The ROC curve is undefined: the mask covers the whole slice.</source>
        <translation>Die ROC-Kurve ist nicht definiert: Die Maske bedeckt die ganze Schicht.</translation>
    </message>
    <message>
        <source>Agreement with the reader</source>
        <translation>Übereinstimmung mit dem Befunder</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Methods and provenance</source>
        <translation>Verfahren und Herkunft</translation>
    </message>
    <message>
        <source>What the model&apos;s card says</source>
        <translation>Was die Modellkarte sagt</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>2 |X ∩ Y| / (|X| + |Y|), X the p % most salient regions, never a cut one, Y the mask, p = 1 … 100; by chance 2 s m / (s + m), s and m the shares of X and Y in the image</source>
        <translation>2 |X ∩ Y| / (|X| + |Y|), X die p % wichtigsten Regionen, nie eine zerschnittene, Y die Maske, p = 1 … 100; durch Zufall 2 s m / (s + m), s und m die Anteile von X und Y am Bild</translation>
    </message>
    <message>
        <source>Evaluation of importance estimators</source>
        <translation>Auswertung der Erklärungsverfahren</translation>
    </message>
    <message>
        <source>Saliscope evaluation</source>
        <translation>Saliscope-Auswertung</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>10 F</source>
        <translation>10 F</translation>
    </message>
    <message>
        <source>highest Dice</source>
        <translation>höchster Dice</translation>
    </message>
    <message>
        <source>Absolute minus original values, all slices: difference, interval, corrected p</source>
        <translation>Beträge minus ursprüngliche Werte, alle Schichten: Unterschied, Intervall, korrigiertes p</translation>
    </message>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation>Tabelle 1. Modelltreue (Fidelity), 10 F</translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve against the masks</source>
        <translation>Tabelle 2. Fläche unter der ROC-Kurve gegen die Masken</translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the most salient regions against the masks</source>
        <translation>Tabelle 3. Höchster Dice der wichtigsten Regionen gegen die Masken</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; leads with %3.</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt; führt mit %3.</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Netzlage %1</translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation>Bezugsbilder: %1</translation>
    </message>
    <message>
        <source>black for slices with contrast, white for the others</source>
        <translation>Schwarz für Schichten mit Kontrastmittel, Weiß für die anderen</translation>
    </message>
    <message>
        <source>air (-1000 HU)</source>
        <translation>Luft (-1000 HU)</translation>
    </message>
    <message>
        <source>water (0 HU)</source>
        <translation>Wasser (0 HU)</translation>
    </message>
    <message>
        <source>the mean of the surroundings</source>
        <translation>der Mittelwert der Umgebung</translation>
    </message>
    <message>
        <source>the blurred slice</source>
        <translation>die weichgezeichnete Schicht</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n patient(s)</source>
        <translation>
            <numerusform>von %n Patienten</numerusform>
            <numerusform>von %n Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fold(s) of its training</source>
        <translation>
            <numerusform>%1 und %n weiterer Teil seines Trainings</numerusform>
            <numerusform>%1 und %n weitere Teile seines Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Fidelity to the model (10 F)</source>
        <translation>Modelltreue (10 F)</translation>
    </message>
    <message>
        <source>Agreement with the masks pixel by pixel (AUC)</source>
        <translation>Übereinstimmung mit den Masken, Pixel für Pixel (AUC)</translation>
    </message>
    <message>
        <source>Agreement of regions (highest Dice)</source>
        <translation>Übereinstimmung der Regionen (höchster Dice)</translation>
    </message>
    <message>
        <source>%1 of %2 slices are of patients that the model was trained on: these figures say nothing about new patients.</source>
        <translation>%1 von %2 Schichten stammen von Patienten, an denen das Modell trainiert wurde: Diese Zahlen sagen nichts über neue Patienten.</translation>
    </message>
    <message>
        <source>Only one class is there: its accuracy stands for the balanced one.</source>
        <translation>Es gibt nur eine Klasse: Ihre Genauigkeit steht für die ausgewogene.</translation>
    </message>
    <message>
        <source>%1 of %2 slices have no label; the predicted class stands in for it.</source>
        <translation>%1 von %2 Schichten haben keine Angabe; die vorhergesagte Klasse steht dafür.</translation>
    </message>
    <message>
        <source>%1 masks lay on another grid and were resampled.</source>
        <translation>%1 Masken lagen auf einem anderen Gitter und wurden umgerechnet.</translation>
    </message>
    <message>
        <source>There are too few patients (fewer than 5) for intervals.</source>
        <translation>Für Intervalle sind es zu wenige Patienten (weniger als 5).</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) or map(s) were left out; see the end.</source>
        <translation>
            <numerusform>%n Schicht oder Karte wurde ausgelassen; siehe Ende.</numerusform>
            <numerusform>%n Schichten oder Karten wurden ausgelassen; siehe Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>the logit of output %1</source>
        <translation>das Logit von Ausgang %1</translation>
    </message>
    <message>
        <source>the probability of output %1</source>
        <translation>die Wahrscheinlichkeit von Ausgang %1</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <source>maps made elsewhere</source>
        <translation>anderswo erzeugte Karten</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Maskierte Pixel</translation>
    </message>
    <message>
        <source>fidelity on the model&apos;s grid; regions, ROC and Dice on the slice&apos;s</source>
        <translation>Modelltreue auf dem Gitter des Modells; Regionen, ROC und Dice auf dem der Schicht</translation>
    </message>
    <message>
        <source>everything on the model&apos;s grid</source>
        <translation>alles auf dem Gitter des Modells</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>95 %, percentile, 2,000 resamples of patients within their class; p-values by the normal distribution with the resamples&apos; deviation, corrected by Holm within each measure and class</source>
        <translation>95 %, Perzentile, 2.000 Stichproben der Patienten innerhalb ihrer Klasse; p-Werte nach der Normalverteilung mit der Streuung der Stichproben, nach Holm korrigiert je Maß und Klasse</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message numerus="yes">
        <source>Saliscope %1, %2, %3, %n thread(s), %4</source>
        <translation>
            <numerusform>Saliscope %1, %2, %3, %n Thread, %4</numerusform>
            <numerusform>Saliscope %1, %2, %3, %n Threads, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>the mask covers %1 of a slice on average</source>
        <translation>die Maske bedeckt im Mittel %1 einer Schicht</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 gezeichnet</translation>
    </message>
    <message>
        <source>%1 with nothing there (not in ROC and Dice)</source>
        <translation>%1 angesehen, nichts da (nicht in ROC und Dice)</translation>
    </message>
    <message>
        <source>%1 not looked at (not in ROC and Dice)</source>
        <translation>%1 nicht angesehen (nicht in ROC und Dice)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s) with padded voxels, which count as air</source>
        <translation>
            <numerusform>%n Schicht mit aufgefüllten Voxeln, die als Luft zählen</numerusform>
            <numerusform>%n Schichten mit aufgefüllten Voxeln, die als Luft zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>and %1 more, listed in run.json</source>
        <translation>und %1 weitere, aufgeführt in run.json</translation>
    </message>
    <message>
        <source>slice %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Reader&apos;s notes</source>
        <translation>Notizen des Befunders</translation>
    </message>
    <message>
        <source>Further measures against the masks, all slices</source>
        <translation>Weitere Maße gegen die Masken, alle Schichten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>pointing</source>
        <translation>Pointing</translation>
    </message>
    <message>
        <source>top overlap</source>
        <translation>Top-Überdeckung</translation>
    </message>
    <message>
        <source>mass inside</source>
        <translation>Masse in der Maske</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>AUC, exact</source>
        <translation>AUC, exakt</translation>
    </message>
    <message>
        <source>AUC, moved</source>
        <translation>AUC, verschoben</translation>
    </message>
    <message>
        <source>Dice, moved</source>
        <translation>Dice, verschoben</translation>
    </message>
    <message>
        <source>Pointing, overlap, mass and precision come by chance to about the masks&apos; share of a slice; “moved”: against masks of the same shape elsewhere in the slice, the level of chance.</source>
        <translation>Pointing, Überdeckung, Masse und Präzision erreichen zufällig etwa den Anteil der Masken an einer Schicht; „verschoben“: gegen Masken derselben Form anderswo in der Schicht, die Höhe des Zufalls.</translation>
    </message>
    <message>
        <source>Whether the model was trained on this patient cannot be told: the scan or the model&apos;s card names none.</source>
        <translation>Ob das Modell auf diesem Patienten trainiert wurde, lässt sich nicht sagen: Die Aufnahme oder die Modellkarte nennt keinen.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RocPanel</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>AUC %1 (exact %2)</source>
        <translation>AUC %1 (exakt %2)</translation>
    </message>
    <message>
        <source>The mask covers the whole slice: the ROC curve is undefined.</source>
        <translation>Die Maske bedeckt die ganze Schicht: Die ROC-Kurve ist nicht definiert.</translation>
    </message>
    <message>
        <source>threshold %1: true positive rate %2, false positive rate %3</source>
        <translation>Schwelle %1: Richtig-positiv-Rate %2, Falsch-positiv-Rate %3</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunLegend</name>
    <message>
        <source>Estimators</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The tick shows or hides an estimator&apos;s curves; a click on the name makes it stand out.</source>
        <translation>Der Haken zeigt oder verbirgt die Kurven eines Verfahrens; ein Klick auf den Namen hebt es hervor.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunPlot</name>
    <message>
        <source>original values</source>
        <translation>ursprüngliche Werte</translation>
    </message>
    <message>
        <source>absolute values</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>share of masked pixels</source>
        <translation>Anteil maskierter Pixel</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>share of most salient regions (log)</source>
        <translation>Anteil der wichtigsten Regionen (log)</translation>
    </message>
    <message>
        <source>mean Dice</source>
        <translation>mittlerer Dice</translation>
    </message>
    <message>
        <source>No slice is finished yet.</source>
        <translation>Noch ist keine Schicht fertig.</translation>
    </message>
    <message>
        <source>No slice of this class is there.</source>
        <translation>Keine Schicht dieser Klasse ist da.</translation>
    </message>
    <message>
        <source>No slice of this class has a mask to compare with.</source>
        <translation>Keine Schicht dieser Klasse hat eine Maske zum Vergleich.</translation>
    </message>
    <message>
        <source>%1: the %2 least important masked, accuracy %3 · 10 F %4</source>
        <translation>%1: die unwichtigsten %2 maskiert, Genauigkeit %3 · 10 F %4</translation>
    </message>
    <message>
        <source>%1: the %2 most important masked, accuracy %3 · 10 F %4</source>
        <translation>%1: die wichtigsten %2 maskiert, Genauigkeit %3 · 10 F %4</translation>
    </message>
    <message>
        <source>%1, threshold %2: true positive rate %3, false positive rate %4 · AUC %5</source>
        <translation>%1, Schwelle %2: Richtig-positiv-Rate %3, Falsch-positiv-Rate %4 · AUC %5</translation>
    </message>
    <message>
        <source>%1, top %2: mean Dice %3 (%4 shown) · highest %5 at %6</source>
        <translation>%1, oberste %2: mittlerer Dice %3 (%4 gezeigt) · höchster %5 bei %6</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::RunTableModel</name>
    <message>
        <source>Table 1. Fidelity, 10 F</source>
        <translation>Tabelle 1. Modelltreue (Fidelity), 10 F</translation>
    </message>
    <message>
        <source>Table 2. Area under the ROC curve</source>
        <translation>Tabelle 2. Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>Table 3. Highest Dice of the regions</source>
        <translation>Tabelle 3. Höchster Dice der Regionen</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>There is nothing to measure: no slice of this class has what it takes.</source>
        <translation>Es gibt nichts zu messen: Keine Schicht dieser Klasse hat, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>no interval: fewer than 5 patients</source>
        <translation>kein Intervall: weniger als 5 Patienten</translation>
    </message>
    <message>
        <source>reached with the %1 % most salient regions</source>
        <translation>erreicht mit den wichtigsten %1 % der Regionen</translation>
    </message>
    <message>
        <source>absolute minus original %1 [%2, %3], corrected p = %4</source>
        <translation>Betrag minus ursprünglich %1 [%2, %3], korrigiertes p = %4</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesDelegate</name>
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesHeatmap</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesMapDialog</name>
    <message>
        <source>Explain series</source>
        <translation>Serie erklären</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Fortschritt der Karte</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>whole series</source>
        <translation>ganze Serie</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The series is still being loaded.</source>
        <translation>Die Serie wird noch geladen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An earlier run of this file was interrupted: it goes on with the slices that are there.</source>
        <translation>Ein früherer Lauf dieser Datei wurde unterbrochen: Es geht mit den vorhandenen Schichten weiter.</translation>
    </message>
    <message>
        <source>Explaining the series</source>
        <translation>Serie wird erklärt</translation>
    </message>
    <message numerus="yes">
        <source>The heatmap of %n slice(s) was saved as %1.</source>
        <translation>
            <numerusform>Die Karte von %n Schicht wurde als %1 gespeichert.</numerusform>
            <numerusform>Die Karte von %n Schichten wurde als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>slice %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Save heatmap</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Show it in the view when it is done</source>
        <translation>Danach in der Ansicht zeigen</translation>
    </message>
    <message>
        <source>The heatmap stands in the list of heatmaps and follows the slices.</source>
        <translation>Die Heatmap steht in der Liste der Heatmaps und folgt den Schichten.</translation>
    </message>
    <message>
        <source>32-bit numbers on the series&apos; grid: a volume (.nrrd, .nii.gz, .mha), or a DICOM Parametric Map (.dcm) that refers to the series. NRRD and DICOM carry all settings.</source>
        <translation>32-Bit-Zahlen auf dem Gitter der Serie: ein Volumen (.nrrd, .nii.gz, .mha) oder eine DICOM Parametric Map (.dcm), die auf die Serie verweist. NRRD und DICOM enthalten alle Einstellungen.</translation>
    </message>
    <message>
        <source>The name must end in .nrrd, .nii.gz, .mha or .dcm.</source>
        <translation>Der Name muss auf .nrrd, .nii.gz, .mha oder .dcm enden.</translation>
    </message>
    <message>
        <source>A DICOM Parametric Map refers to a DICOM series, and this is none: take .nrrd.</source>
        <translation>Eine DICOM Parametric Map verweist auf eine DICOM-Serie, und dies ist keine: Nehmen Sie .nrrd.</translation>
    </message>
    <message>
        <source>Heatmaps (*.nrrd *.nii.gz *.mha);;DICOM Parametric Map (*.dcm)</source>
        <translation>Heatmaps (*.nrrd *.nii.gz *.mha);;DICOM Parametric Map (*.dcm)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesModel</name>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>No name in the files</source>
        <translation>Kein Name in den Dateien</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows only the series with these words in their name, facts or warnings.</source>
        <translation>Zeigt nur Serien mit diesen Wörtern in Name, Angaben oder Warnungen.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Stops looking or loading; what was found stays.</source>
        <translation>Hält Suchen oder Laden an; Gefundenes bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No series has these words.</source>
        <translation>Keine Serie hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is open yet. Drop a folder with CT images anywhere on this window.</source>
        <translation>Noch ist nichts geöffnet. Ziehen Sie einen Ordner mit CT-Bildern irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy SeriesInstanceUID</source>
        <translation>SeriesInstanceUID kopieren</translation>
    </message>
    <message>
        <source>Close series</source>
        <translation>Serie schließen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Session</name>
    <message>
        <source>No CT series was found in what was opened.</source>
        <translation>Im Geöffneten wurde keine CT-Serie gefunden.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SkippedDialog</name>
    <message>
        <source>Files that were not used</source>
        <translation>Nicht verwendete Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used; everything else was opened.</source>
        <translation>
            <numerusform>%n Datei war nicht verwendbar; alles andere wurde geöffnet.</numerusform>
            <numerusform>%n Dateien waren nicht verwendbar; alles andere wurde geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole list as text.</source>
        <translation>Kopiert die ganze Liste als Text.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceAnnotations</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>region gain</source>
        <translation>Gewinn der Region</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceNavigator</name>
    <message>
        <source>Probability along the series</source>
        <translation>Wahrscheinlichkeit entlang der Serie</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Moves through the slices (wheel, Up and Down; with Shift ten at a time).</source>
        <translation>Geht durch die Schichten (Mausrad, Auf und Ab; mit Umschalt je zehn).</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>%1 of %2 classified</source>
        <translation>%1 von %2 klassifiziert</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 slices</source>
        <translation>%1 in %2 von %3 Schichten</translation>
    </message>
    <message>
        <source>Probability of “%1” along the series</source>
        <translation>Wahrscheinlichkeit von „%1“ entlang der Serie</translation>
    </message>
    <message>
        <source>%1 wrong by the label</source>
        <translation>%1 falsch nach der wahren Klasse</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceView</name>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>no OpenGL</source>
        <translation>kein OpenGL</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>region gain</source>
        <translation>Gewinn der Region</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL cannot draw (3.2 is needed): slices are drawn without it.</source>
        <translation>OpenGL dieses Rechners kann nicht zeichnen (3.2 ist nötig): Schichten werden ohne OpenGL gezeichnet.</translation>
    </message>
    <message>
        <source>importance, shared scale</source>
        <translation>Wichtigkeit, gemeinsame Skala</translation>
    </message>
    <message>
        <source>The network is fed one slice, and the picture joins several of them.</source>
        <translation>Das Netz bekommt eine einzige Schicht, und das Bild fasst mehrere zusammen.</translation>
    </message>
    <message>
        <source>What a network sees is known when there is one: no model is loaded.</source>
        <translation>Was ein Netz sieht, ist erst bekannt, wenn es eines gibt: Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>CT, not the network&apos;s view</source>
        <translation>CT, nicht die Sicht des Netzes</translation>
    </message>
    <message>
        <source>importance, whole series</source>
        <translation>Wichtigkeit, ganze Serie</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceWords</name>
    <message>
        <source>kernel %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation>Schicht %1/%2</translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <translation>B %1  M %2</translation>
    </message>
    <message>
        <source>zoom %1 ×</source>
        <translation>Zoom %1 ×</translation>
    </message>
    <message>
        <source>wrong prediction</source>
        <translation>falsche Vorhersage</translation>
    </message>
    <message>
        <source>The network says &quot;%1&quot;, the case&apos;s label is &quot;%2&quot;: the map explains a mistake.</source>
        <translation>Das Netz sagt „%1“, die wahre Klasse ist „%2“: Die Karte erklärt einen Fehler.</translation>
    </message>
    <message>
        <source>no label: predicted class stands in</source>
        <translation>ohne wahre Klasse: die vorhergesagte gilt</translation>
    </message>
    <message>
        <source>Nobody has said whether this case has contrast agent, so &quot;%1&quot; is taken where a label is needed.</source>
        <translation>Niemand hat gesagt, ob dieser Fall Kontrastmittel hat; wo eine Klasse nötig ist, gilt „%1“.</translation>
    </message>
    <message>
        <source>The map is still being computed: this is its mean so far.</source>
        <translation>Die Karte wird noch berechnet: Dies ist ihr bisheriges Mittel.</translation>
    </message>
    <message>
        <source>mask resampled</source>
        <translation>Maske umgerechnet</translation>
    </message>
    <message>
        <source>The mask&apos;s file has another grid than the image: each pixel took the nearest value.</source>
        <translation>Die Maskendatei hat ein anderes Gitter als das Bild: Jedes Pixel nahm den nächsten Wert.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>loading slice %1 of %2…</source>
        <translation>Schicht %1 von %2 wird geladen …</translation>
    </message>
    <message>
        <source>MIP %1 mm</source>
        <translation>MIP %1 mm</translation>
    </message>
    <message>
        <source>MinIP %1 mm</source>
        <translation>MinIP %1 mm</translation>
    </message>
    <message>
        <source>average %1 mm</source>
        <translation>Mittel %1 mm</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>koronal</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>map of one slice</source>
        <translation>Karte einer Schicht</translation>
    </message>
    <message>
        <source>The picture joins several slices; the map belongs to the middle one alone.</source>
        <translation>Das Bild fasst mehrere Schichten zusammen; die Karte gehört nur zur mittleren.</translation>
    </message>
    <message>
        <source>prior: %1 d earlier</source>
        <translation>Voraufnahme: %1 d früher</translation>
    </message>
    <message>
        <source>later study: %1 d later</source>
        <translation>spätere Studie: %1 d später</translation>
    </message>
    <message>
        <source>other frame of reference: linked by mm from where the views were tied</source>
        <translation>anderes Bezugssystem: in mm gekoppelt ab der Stelle beim Koppeln</translation>
    </message>
    <message>
        <source>no frame of reference: linked by mm as the files state them</source>
        <translation>kein Bezugssystem: gekoppelt nach den mm-Angaben der Dateien</translation>
    </message>
    <message>
        <source>same frame of reference: linked by position</source>
        <translation>gleiches Bezugssystem: nach dem Ort gekoppelt</translation>
    </message>
    <message>
        <source>one slice: others lie outside the slab</source>
        <translation>eine Schicht: die anderen liegen außerhalb des Schichtpakets</translation>
    </message>
    <message>
        <source>slices %1–%2</source>
        <translation>Schichten %1–%2</translation>
    </message>
    <message>
        <source>map and mask of one slice</source>
        <translation>Karte und Maske einer Schicht</translation>
    </message>
    <message>
        <source>The picture joins several slices; the map and the mask belong to the middle one alone.</source>
        <translation>Das Bild fasst mehrere Schichten zusammen; Karte und Maske gehören nur zur mittleren.</translation>
    </message>
    <message>
        <source>mask of one slice</source>
        <translation>Maske einer Schicht</translation>
    </message>
    <message>
        <source>The picture joins several slices; the mask is that of the middle one alone.</source>
        <translation>Das Bild fasst mehrere Schichten zusammen; die Maske ist nur die der mittleren.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SlicesModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Double click opens the slice.</source>
        <translation>Ein Doppelklick öffnet die Schicht.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Its number in the image, counted from 1.</source>
        <translation>Ihre Nummer im Bild, von 1 an gezählt.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>From the manifest; in brackets the predicted class where it is unknown.</source>
        <translation>Aus dem Manifest; in Klammern die vorhergesagte Klasse, wo sie unbekannt ist.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>The network&apos;s probability of contrast agent.</source>
        <translation>Die Wahrscheinlichkeit des Netzes für Kontrastmittel.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Relevance gain: area between the two perturbation curves of this slice&apos;s probability.</source>
        <translation>Relevanzgewinn: Fläche zwischen den beiden Störungskurven der Wahrscheinlichkeit dieser Schicht.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Rank AUC of the map against the mask.</source>
        <translation>Rang-AUC der Karte gegen die Maske.</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Highest Dice of the most salient regions.</source>
        <translation>Höchster Dice der wichtigsten Regionen.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>The percentage of most salient regions with the highest Dice.</source>
        <translation>Der Prozentsatz der wichtigsten Regionen mit dem höchsten Dice.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Share of the slice that the mask covers.</source>
        <translation>Anteil der Schicht, den die Maske bedeckt.</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>The model was trained on this patient.</source>
        <translation>Das Modell wurde an diesem Patienten trainiert.</translation>
    </message>
    <message>
        <source>The mask lay on another grid and was resampled.</source>
        <translation>Die Maske lag auf einem anderen Gitter und wurde umgerechnet.</translation>
    </message>
    <message>
        <source>from the manifest</source>
        <translation>aus dem Manifest</translation>
    </message>
    <message>
        <source>unknown: the predicted class stands in for it</source>
        <translation>unbekannt: Die vorhergesagte Klasse steht dafür</translation>
    </message>
    <message>
        <source>There is no mask to compare with.</source>
        <translation>Es gibt keine Maske zum Vergleich.</translation>
    </message>
    <message>
        <source>The prediction is wrong.</source>
        <translation>Die Vorhersage ist falsch.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StartPage</name>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>For research use. Not a medical device. Images stay on this computer.</source>
        <translation>Für Forschungszwecke. Kein Medizinprodukt. Bilder bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Shows on which parts of a CT scan a neural network bases its decision,
and how well that agrees with what you marked yourself.</source>
        <translation>Zeigt, auf welche Teile einer CT-Aufnahme ein neuronales Netz seine Entscheidung stützt,
und wie gut das zu dem passt, was Sie selbst markiert haben.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation>Findet jede CT-Serie in einem Ordner und seinen Unterordnern.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files.</source>
        <translation>Öffnet DICOM-, NIfTI-, NRRD- oder MHA-Dateien.</translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation>Demostudie öffnen</translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks; the first time they are written to your data folder.</source>
        <translation>Öffnet sechs synthetische Patienten mit Masken; beim ersten Mal werden sie in Ihren Datenordner geschrieben.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>move through the slices</source>
        <translation>durch die Schichten gehen</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Links ziehen</translation>
    </message>
    <message>
        <source>window and level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>window presets</source>
        <translation>vorgegebene Fenster</translation>
    </message>
    <message>
        <source>explain this slice</source>
        <translation>diese Schicht erklären</translation>
    </message>
    <message>
        <source>heatmap on and off</source>
        <translation>Heatmap an und aus</translation>
    </message>
    <message>
        <source>report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>KEYS TO KNOW</source>
        <translation>WICHTIGE TASTEN</translation>
    </message>
    <message>
        <source>What you open appears here.
You can also drop files and folders anywhere on this window.</source>
        <translation>Was Sie öffnen, erscheint hier.
Sie können Dateien und Ordner auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>With its slice, window and unsaved masks.</source>
        <translation>Mit Schicht, Fenster und ungesicherten Masken.</translation>
    </message>
    <message>
        <source>measure a length</source>
        <translation>eine Länge messen</translation>
    </message>
    <message>
        <source>do anything by its name</source>
        <translation>alles beim Namen rufen</translation>
    </message>
    <message>
        <source>Open where you left off: %1</source>
        <translation>Weitermachen: %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StatusBar</name>
    <message>
        <source>Density under the mouse, in Hounsfield units.</source>
        <translation>Dichte unter der Maus in Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>Wichtigkeit %1</translation>
    </message>
    <message>
        <source>Value of the map under the mouse, as computed.</source>
        <translation>Wert der Karte unter der Maus, wie berechnet.</translation>
    </message>
    <message>
        <source>Position in the patient: x to the left, y to the back, z to the head.</source>
        <translation>Ort im Patienten: x nach links, y zum Rücken, z zum Kopf.</translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation>Schicht %1/%2</translation>
    </message>
    <message>
        <source>The slice on show, counted from the first.</source>
        <translation>Die gezeigte Schicht, von der ersten an gezählt.</translation>
    </message>
    <message>
        <source>Memory that Saliscope uses now.</source>
        <translation>Speicher, den Saliscope jetzt belegt.</translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation>Zeigt alle Meldungen seit dem Start.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>for research use</source>
        <translation>für Forschungszwecke</translation>
    </message>
    <message>
        <source>Saliscope is not a medical device.</source>
        <translation>Saliscope ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Stops this work; nothing that is finished is lost.</source>
        <translation>Hält diese Arbeit an; nichts Fertiges geht verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Study</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>volume file</source>
        <translation>Volumendatei</translation>
    </message>
    <message>
        <source>1 slice</source>
        <translation>1 Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%n slices</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for CT series</source>
        <translation>CT-Serien werden gesucht</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Drawing thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::TrainingLogDialog</name>
    <message>
        <source>Training log</source>
        <translation>Trainingsprotokoll</translation>
    </message>
    <message>
        <source>Open another log…</source>
        <translation>Anderes Protokoll öffnen …</translation>
    </message>
    <message>
        <source>Save plot…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>No log lies beside the model. Choose the .csv file that the training wrote.</source>
        <translation>Neben dem Modell liegt kein Protokoll. Wählen Sie die .csv-Datei, die das Training geschrieben hat.</translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation>Trainingsprotokoll wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1</source>
        <translation>
            <numerusform>%n Schritt in %1</numerusform>
            <numerusform>%n Schritte in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>the training is under way, last written at %1</source>
        <translation>das Training läuft, zuletzt geschrieben um %1</translation>
    </message>
    <message>
        <source>%1 s a step</source>
        <translation>%1 s je Schritt</translation>
    </message>
    <message>
        <source>Open training log</source>
        <translation>Trainingsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Training logs (*.csv)</source>
        <translation>Trainingsprotokolle (*.csv)</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::TrainingPlot</name>
    <message>
        <source>Training log</source>
        <translation>Trainingsprotokoll</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>loss of each step</source>
        <translation>Verlust jedes Schritts</translation>
    </message>
    <message>
        <source>its running mean</source>
        <translation>sein gleitendes Mittel</translation>
    </message>
    <message>
        <source>loss on patients left out</source>
        <translation>Verlust an ausgenommenen Patienten</translation>
    </message>
    <message>
        <source>balanced accuracy on them</source>
        <translation>ausgewogene Genauigkeit an ihnen</translation>
    </message>
    <message>
        <source>The log holds no step yet.</source>
        <translation>Das Protokoll enthält noch keinen Schritt.</translation>
    </message>
    <message>
        <source>step %1: loss %2, mean of %3 steps %4, learning rate %5</source>
        <translation>Schritt %1: Verlust %2, Mittel von %3 Schritten %4, Lernrate %5</translation>
    </message>
    <message>
        <source>on patients left out: loss %1</source>
        <translation>an ausgenommenen Patienten: Verlust %1</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>ausgewogene Genauigkeit %1</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ViewGrid</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::VolumeSource</name>
    <message>
        <source>Preparing the 3-D view</source>
        <translation>3-D-Ansicht wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the mask&apos;s surface</source>
        <translation>Oberfläche der Maske wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the heatmap&apos;s surface</source>
        <translation>Oberfläche der Heatmap wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::VolumeView</name>
    <message>
        <source>vessels</source>
        <translation>Gefäße</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Volume in three dimensions</source>
        <translation>Volumen in drei Dimensionen</translation>
    </message>
    <message>
        <source>3-D · %1</source>
        <translation>3-D · %1</translation>
    </message>
    <message>
        <source>blue: surface of the mask</source>
        <translation>blau: Oberfläche der Maske</translation>
    </message>
    <message>
        <source>orange: top %1 % of |importance|, means over %2 mm</source>
        <translation>orange: oberste %1 % der |Wichtigkeit|, Mittel über %2 mm</translation>
    </message>
    <message>
        <source>orange: top %1 % of importance, means over %2 mm</source>
        <translation>orange: oberste %1 % der Wichtigkeit, Mittel über %2 mm</translation>
    </message>
    <message>
        <source>drawn by the processor</source>
        <translation>vom Prozessor gezeichnet</translation>
    </message>
    <message>
        <source>This computer offers no graphics card to the program: the volume is made coarser, and coarser still while it turns.</source>
        <translation>Dieser Rechner bietet dem Programm keine Grafikkarte: Das Volumen wird gröber gemacht, und beim Drehen noch gröber.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>No view in three dimensions: it needs OpenGL 3.2, which this computer&apos;s graphics driver does not offer. Slices are drawn without it.</source>
        <translation>Keine Ansicht in drei Dimensionen: Sie braucht OpenGL 3.2, das der Grafiktreiber dieses Rechners nicht bietet. Schichten werden ohne OpenGL gezeichnet.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowEditor</name>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Width in HU</source>
        <translation>Breite in HU</translation>
    </message>
    <message>
        <source>Centre in HU</source>
        <translation>Mitte in HU</translation>
    </message>
    <message>
        <source>Add this window</source>
        <translation>Dieses Fenster hinzufügen</translation>
    </message>
    <message>
        <source>Adds the window in force; type a name for it.</source>
        <translation>Fügt das geltende Fenster hinzu; tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Moves the chosen one up, to another key.</source>
        <translation>Rückt das gewählte nach oben, auf eine andere Taste.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Moves the chosen one down, to another key.</source>
        <translation>Rückt das gewählte nach unten, auf eine andere Taste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen one off the list.</source>
        <translation>Nimmt das gewählte aus der Liste.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Brings the program&apos;s own presets back.</source>
        <translation>Holt die Vorgaben des Programms zurück.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowPresets</name>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation>Angiografie</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Model&apos;s window</source>
        <translation>Fenster des Modells</translation>
    </message>
    <message>
        <source>What the network sees: everything outside is cut off before it decides.</source>
        <translation>Was das Netz sieht: Alles außerhalb wird abgeschnitten, bevor es entscheidet.</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keep this window…</source>
        <translation>Dieses Fenster behalten …</translation>
    </message>
    <message>
        <source>Adds the window in force to the presets.</source>
        <translation>Fügt das geltende Fenster den Vorgaben hinzu.</translation>
    </message>
    <message>
        <source>Window presets…</source>
        <translation>Fenstervorgaben …</translation>
    </message>
    <message>
        <source>Renames, removes and orders the presets of the number keys.</source>
        <translation>Benennt, entfernt und ordnet die Vorgaben der Zifferntasten.</translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been moved; open it from its new place.</source>
        <translation>Vielleicht wurde es verschoben; öffnen Sie es vom neuen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the disk.</source>
        <translation>Prüfen Sie die Rechte der Datei und den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Kopieren oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 endet zu früh.</translation>
    </message>
    <message>
        <source>The copy was probably interrupted; copy it again.</source>
        <translation>Das Kopieren wurde wohl unterbrochen; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not an image that Saliscope reads.</source>
        <translation>%1 ist kein Bild, das Saliscope liest.</translation>
    </message>
    <message>
        <source>It reads CT in DICOM, NIfTI, NRRD and MHA.</source>
        <translation>Es liest CT in DICOM, NIfTI, NRRD und MHA.</translation>
    </message>
    <message>
        <source>%1 holds no image.</source>
        <translation>%1 enthält kein Bild.</translation>
    </message>
    <message>
        <source>%1 is not a CT image (modality %2).</source>
        <translation>%1 ist kein CT-Bild (Modalität %2).</translation>
    </message>
    <message>
        <source>The pixels of %1 cannot be decoded (%2).</source>
        <translation>Die Pixel von %1 lassen sich nicht entschlüsseln (%2).</translation>
    </message>
    <message>
        <source>Export the series uncompressed, or copy the file again.</source>
        <translation>Exportieren Sie die Serie unkomprimiert, oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>No CT series was found in %1.</source>
        <translation>In %1 wurde keine CT-Serie gefunden.</translation>
    </message>
    <message>
        <source>Choose a folder with CT images.</source>
        <translation>Wählen Sie einen Ordner mit CT-Bildern.</translation>
    </message>
    <message>
        <source>%1 holds %2 series.</source>
        <translation>%1 enthält %2 Serien.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>%1 does not fit its series: %2.</source>
        <translation>%1 passt nicht zu seiner Serie: %2.</translation>
    </message>
    <message>
        <source>%1 says that it is larger than can be held.</source>
        <translation>%1 gibt sich größer an, als Platz ist.</translation>
    </message>
    <message>
        <source>Its header may be damaged.</source>
        <translation>Der Kopf der Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not one grey-level volume.</source>
        <translation>%1 ist kein einzelnes Graustufenvolumen.</translation>
    </message>
    <message>
        <source>Colour and time series cannot be read.</source>
        <translation>Farbe und Zeitreihen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has no slice %2; it has %3.</source>
        <translation>%1 hat keine Schicht %2; es sind %3.</translation>
    </message>
    <message>
        <source>The mask %1 lies outside this scan.</source>
        <translation>Die Maske %1 liegt außerhalb dieser Aufnahme.</translation>
    </message>
    <message>
        <source>It probably belongs to another series.</source>
        <translation>Sie gehört wohl zu einer anderen Serie.</translation>
    </message>
    <message>
        <source>%1 is not a model file: %2.</source>
        <translation>%1 ist keine Modelldatei: %2.</translation>
    </message>
    <message>
        <source>Choose a .safetensors or TorchScript file with a model card.</source>
        <translation>Wählen Sie eine .safetensors- oder TorchScript-Datei mit Modellkarte.</translation>
    </message>
    <message>
        <source>The model %1 has no model card entry &quot;%2&quot;.</source>
        <translation>Der Karte des Modells %1 fehlt die Angabe „%2“.</translation>
    </message>
    <message>
        <source>Write the card as the manual says.</source>
        <translation>Schreiben Sie die Karte nach dem Handbuch.</translation>
    </message>
    <message>
        <source>The model card of %1 is wrong at &quot;%2&quot;.</source>
        <translation>Die Modellkarte von %1 ist bei „%2“ falsch.</translation>
    </message>
    <message>
        <source>The model %1 lacks the tensor %2.</source>
        <translation>Dem Modell %1 fehlt der Tensor %2.</translation>
    </message>
    <message>
        <source>In the model %1 the tensor %2 has the shape %3 instead of %4.</source>
        <translation>Im Modell %1 hat der Tensor %2 die Form %3 statt %4.</translation>
    </message>
    <message>
        <source>The model %1 holds the unknown tensor %2.</source>
        <translation>Das Modell %1 enthält den unbekannten Tensor %2.</translation>
    </message>
    <message>
        <source>The model %1 gives %2 outputs; its card says %3.</source>
        <translation>Das Modell %1 hat %2 Ausgänge; die Karte sagt %3.</translation>
    </message>
    <message>
        <source>The model has %1 classes; there is no class %2.</source>
        <translation>Das Modell hat %1 Klassen; eine Klasse %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>The device %1 cannot be used here.</source>
        <translation>Das Gerät %1 ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose cpu.</source>
        <translation>Wählen Sie cpu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Choose another place; nothing of yours is lost.</source>
        <translation>Wählen Sie einen anderen Ort; nichts von Ihnen ist verloren.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other series, or choose fewer samples.</source>
        <translation>Schließen Sie andere Serien, oder wählen Sie weniger Proben.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Sizes differ: %1.</source>
        <translation>Größen weichen ab: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Saliscope (%1).</source>
        <translation>In Saliscope ging etwas schief (%1).</translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation>Bitte melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>Slices are unevenly spaced: %1 to %2 mm</source>
        <translation>Ungleiche Schichtabstände: %1 bis %2 mm</translation>
    </message>
    <message>
        <source>Slices are missing at %1 places</source>
        <translation>An %1 Stellen fehlen Schichten</translation>
    </message>
    <message>
        <source>The gantry was tilted by %1°</source>
        <translation>Die Gantry war um %1° geneigt</translation>
    </message>
    <message>
        <source>%1 slices at positions already taken were left out</source>
        <translation>%1 Schichten an schon belegten Orten wurden ausgelassen</translation>
    </message>
    <message>
        <source>Positions are missing; slices are in the order of their numbers</source>
        <translation>Ortsangaben fehlen; die Schichten folgen ihren Nummern</translation>
    </message>
    <message>
        <source>Spacing is missing; 1 mm is assumed</source>
        <translation>Der Abstand fehlt; 1 mm wird angenommen</translation>
    </message>
    <message>
        <source>Slices differ in rescale slope; each slice&apos;s own is used</source>
        <translation>Schichten haben verschiedene Skalierung; jede behält ihre eigene</translation>
    </message>
    <message>
        <source>Lossy compression was applied</source>
        <translation>Verlustbehaftet komprimiert</translation>
    </message>
    <message>
        <source>Multi-frame file with %1 frames</source>
        <translation>Mehrbilddatei mit %1 Bildern</translation>
    </message>
    <message>
        <source>The contrast agent tag is present and empty</source>
        <translation>Das Feld für Kontrastmittel ist da und leer</translation>
    </message>
    <message>
        <source>%1 is a scout view, not a CT slice.</source>
        <translation>%1 ist eine Übersichtsaufnahme, keine CT-Schicht.</translation>
    </message>
    <message>
        <source>The file was saved from another network than its card names: correct &quot;architecture&quot;, or save the network as TorchScript.</source>
        <translation>Die Datei stammt von einem anderen Netz, als die Karte sagt: Berichtigen Sie „architecture“ oder speichern Sie das Netz als TorchScript.</translation>
    </message>
    <message>
        <source>Correct this entry as the manual says.</source>
        <translation>Berichtigen Sie diesen Eintrag, wie das Handbuch es sagt.</translation>
    </message>
    <message>
        <source>Correct &quot;outputs&quot; and &quot;classes&quot; in its card.</source>
        <translation>Berichtigen Sie „outputs“ und „classes“ in der Karte.</translation>
    </message>
    <message>
        <source>The model %1 has no rectifiers (ReLU), which this method needs.</source>
        <translation>Das Modell %1 hat keine Gleichrichter (ReLU), die dieses Verfahren braucht.</translation>
    </message>
    <message>
        <source>Choose another method.</source>
        <translation>Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The model has no layer %1.</source>
        <translation>Das Modell hat keine Netzlage %1.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Wählen Sie eine andere Netzlage.</translation>
    </message>
    <message>
        <source>This method compares the slice with reference images, and there are none.</source>
        <translation>Dieses Verfahren vergleicht die Schicht mit Bezugsbildern, und es gibt keine.</translation>
    </message>
    <message>
        <source>Choose a set of reference images.</source>
        <translation>Wählen Sie Bezugsbilder aus.</translation>
    </message>
    <message>
        <source>%1 holds part of another heatmap: %2 differs.</source>
        <translation>%1 enthält einen Teil einer anderen Karte: %2 ist anders.</translation>
    </message>
    <message>
        <source>Remove it or choose another name.</source>
        <translation>Entfernen Sie ihn oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a series without a mask.</source>
        <translation>%1 ist eine Serie ohne Maske.</translation>
    </message>
    <message>
        <source>Name a slice or a mask in the manifest.</source>
        <translation>Im Manifest eine Schicht oder eine Maske nennen.</translation>
    </message>
    <message>
        <source>%1 holds no map for %2.</source>
        <translation>%1 enthält keine Karte für %2.</translation>
    </message>
    <message>
        <source>Maps are found by the image&apos;s name.</source>
        <translation>Karten werden am Namen des Bildes erkannt.</translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation>Der Name %1 ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another name for the maps.</source>
        <translation>Einen anderen Namen für die Karten wählen.</translation>
    </message>
    <message>
        <source>%1 holds an evaluation already.</source>
        <translation>%1 enthält schon eine Auswertung.</translation>
    </message>
    <message>
        <source>Resume it or choose another folder.</source>
        <translation>Sie fortsetzen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is not an evaluation that can be read: %2.</source>
        <translation>%1 ist keine lesbare Auswertung: %2.</translation>
    </message>
    <message>
        <source>Choose the folder of an evaluation.</source>
        <translation>Den Ordner einer Auswertung wählen.</translation>
    </message>
    <message>
        <source>%1 is another evaluation: %2 is %3 there and %4 here.</source>
        <translation>%1 ist eine andere Auswertung: %2 ist dort %3 und hier %4.</translation>
    </message>
    <message>
        <source>Use the same settings or choose another folder.</source>
        <translation>Dieselben Einstellungen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>Ein anderes Programm schreibt gerade in %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The model of %1 was trained on the patient of %2.</source>
        <translation>Das Modell von %1 wurde am Patienten von %2 trainiert.</translation>
    </message>
    <message>
        <source>Use the fold that did not see this patient.</source>
        <translation>Den Teil nehmen, der diesen Patienten nicht kannte.</translation>
    </message>
    <message>
        <source>None of the slices in %1 can be evaluated.</source>
        <translation>Keine der Schichten in %1 lässt sich auswerten.</translation>
    </message>
    <message>
        <source>See the list of what was left out.</source>
        <translation>Siehe die Liste des Ausgelassenen.</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>It is probably another table.</source>
        <translation>Wahrscheinlich ist es eine andere Tabelle.</translation>
    </message>
    <message>
        <source>%1 cannot be understood in line %2 (%3).</source>
        <translation>%1 ist in Zeile %2 nicht zu verstehen (%3).</translation>
    </message>
    <message>
        <source>The map holds values that are infinite or not numbers.</source>
        <translation>Die Karte enthält Werte, die unendlich oder keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Make it again, or choose another method.</source>
        <translation>Erzeugen Sie sie neu oder wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>This slice is one grey everywhere: there is nothing to divide into regions.</source>
        <translation>Diese Schicht ist überall gleich grau: Es gibt nichts in Regionen zu teilen.</translation>
    </message>
</context>
</TS>
