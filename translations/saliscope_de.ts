<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>saliscope::gui::Opener</name>
    <message>
        <source>no CT series was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::AboutDialog</name>
    <message>
        <source>About Saliscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what a neural network says about a CT scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research use. Not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output must not be used for diagnosis or treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::CheatSheet</name>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and level; with a mask tool: draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag, Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ClassifierPanel</name>
    <message>
        <source>Load model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens another network: a .safetensors file with its card, or TorchScript with a card beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the model says about itself: input, training, evaluation, licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true of this case as far as you know; it decides whether the network is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card lists this patient among those it was trained on: its answer here proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1, logit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label: the predicted class stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ label agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ wrong: the label says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability %1 lies within %2 of the threshold %3: a small change could turn the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model before it stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a series to see what the network says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::DemoStudy</name>
    <message numerus="yes">
        <source>The demo study of %n synthetic patient(s) is being written; it opens by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the demo study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Evidence</name>
    <message>
        <source>Top %1: %2 lies in the mask; by chance %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best Dice %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a series, explain a slice and draw a mask: their agreement is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run an estimator [G]: its map is compared with the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or load a mask of where a reader looks: the map is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slice&apos;s mask is empty: draw where a reader looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader looked and found nothing to outline here: ROC and Dice are undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map and mask are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing map and mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the chosen estimator&apos;s map of this slice [G].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the next estimator of the list [E].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the estimator before it [Shift+E].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original or absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows importance with its sign, or its size alone [S].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains every slice you stop at, without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is explained: the network&apos;s raw score, or the probability made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class whose score is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the random draws start: the same seed gives the same map again. Methods without chance ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has no negative values: original and absolute are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has to be loaded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a series first: there is no slice to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops within a second; nothing half-made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Explanation</name>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the heatmap [Space].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the anatomy the heatmap covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the heatmap; all of them can be told apart by colour-blind readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps with negative values are shown blue to orange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below this share of the range are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the network&apos;s own pixels are shown as blocks, which is all that it really says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mask is drawn [M].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MainWindow</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsaved mask of %1 was kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the next start, it is offered to you when Saliscope starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (*.nii.gz *.nii *.nrrd *.mha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what is on show as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the series on show off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the list of series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends Saliscope; unsaved work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole slice again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next series of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the previous series of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the list of series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show patient identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows names, IDs and dates instead of “Patient 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the whole window to the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen; again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes between the dark and the light look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the heatmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask: outline, fill, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how the mask is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all keys on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Saliscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which densities become black and white: width/centre in HU (keys 1 to 9, 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*);;Volumes (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd);;DICOM (*.dcm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskDocument</name>
    <message>
        <source>Loading the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 mm on slice %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint %1 mm on slice %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there on slice %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskEditor</name>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints the mask with the left button; hold Ctrl to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases the mask with the left button; hold Ctrl to paint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of the brush in mm (Shift+wheel over the slice, or [ and ]).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this slice as looked at and empty, so that it counts as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a mask for the image on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the mask to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the mask to another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskFiles</name>
    <message>
        <source>Load a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask on show has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mask takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, then load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks (*.nii *.nii.gz *.nrrd *.nhdr *.mha *.mhd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI, compressed (*.nii.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI (*.nii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRRD (*.nrrd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetaImage (*.mha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::MaskKeeper</name>
    <message>
        <source>Keeping a copy of the mask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCard</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one neuron, p = sigmoid(logit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outputs, softmax</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ModelCardDialog</name>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research use, not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the SHA-256, which names this very file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Names</name>
    <message>
        <source>Backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmoothGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmoothGrad²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random (chance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the network&apos;s score would move if a pixel became a little brighter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the gradient over noisy copies of the slice: less grain than a single gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the squared gradient over noisy copies: where the network looks, whatever the direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise that knows nothing of the slice: the level of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many noisy copies are averaged: more are smoother and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise, as a share of the model&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details, which can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the message away; it stays under Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ParameterForm</name>
    <message>
        <source>From %1 to %2, usually %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Plot</name>
    <message>
        <source>false positive rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, AUC %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of most salient pixels (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, best %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::ProbabilityStrip</name>
    <message>
        <source>Probability along the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice %1: not classified yet. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice %1: probability %2. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesDelegate</name>
    <message>
        <source>loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesModel</name>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name in the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SeriesPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the series with these words in their name, facts or warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops looking or loading; what was found stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open yet. Drop a folder with CT images anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SeriesInstanceUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Session</name>
    <message>
        <source>No CT series was found in what was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SkippedDialog</name>
    <message>
        <source>Files that were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be used; everything else was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole list as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceAnnotations</name>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceNavigator</name>
    <message>
        <source>Probability along the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves through the slices (wheel, Up and Down; with Shift ten at a time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of %3 slices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceView</name>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no OpenGL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL cannot draw (3.2 is needed): the slice is drawn more slowly without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::SliceWords</name>
    <message>
        <source>kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1  L %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom %1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says &quot;%1&quot;, the case&apos;s label is &quot;%2&quot;: the map explains a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label: predicted class stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said whether this case has contrast agent, so &quot;%1&quot; is taken where a label is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still being computed: this is its mean so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask resampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s file has another grid than the image: each pixel took the nearest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading slice %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StartPage</name>
    <message>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research use. Not a medical device. Images stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows on which parts of a CT scan a neural network bases its decision,
and how well that agrees with what you marked yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds every CT series in a folder and its subfolders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens DICOM, NIfTI, NRRD or MHA files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens six synthetic patients with masks; the first time they are written to your data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move through the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain this slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heatmap on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEYS TO KNOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open appears here.
You can also drop files and folders anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::StatusBar</name>
    <message>
        <source>Density under the mouse, in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the map under the mouse, as computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the patient: x to the left, y to the back, z to the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice on show, counted from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that Saliscope uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all messages since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for research use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saliscope is not a medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops this work; nothing that is finished is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Study</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for CT series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::WindowPresets</name>
    <message>
        <source>Mediastinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angiography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees: everything outside is cut off before it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saliscope::ui::Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved; open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was probably interrupted; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an image that Saliscope reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads CT in DICOM, NIfTI, NRRD and MHA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a CT image (modality %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of %1 cannot be decoded (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the series uncompressed, or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CT series was found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with CT images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit its series: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is larger than can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one grey-level volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and time series cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no slice %2; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask %1 lies outside this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It probably belongs to another series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a model file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .safetensors or TorchScript file with a model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 has no model card entry &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the card as the manual says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card of %1 is wrong at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 lacks the tensor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model %1 the tensor %2 has the shape %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 holds the unknown tensor %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 gives %2 outputs; its card says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has %1 classes; there is no class %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place; nothing of yours is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other series, or choose fewer samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes differ: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Saliscope (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices are unevenly spaced: %1 to %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices are missing at %1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gantry was tilted by %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slices at positions already taken were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are missing; slices are in the order of their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing is missing; 1 mm is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices differ in rescale slope; each slice&apos;s own is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossy compression was applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-frame file with %1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contrast agent tag is present and empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
